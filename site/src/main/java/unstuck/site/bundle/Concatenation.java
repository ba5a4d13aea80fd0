package unstuck.site.bundle;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.StringConcatFactory;
import org.teavm.classlib.impl.JCLPlugin;
import org.teavm.dependency.BootstrapMethodSubstitutor;
import org.teavm.dependency.DynamicCallSite;
import org.teavm.model.MethodReference;
import org.teavm.model.RuntimeConstant;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.vm.spi.After;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Translates {@code a + b} on strings to {@link String#concat}, which is the browser's own operation. TeaVM translates
 * it to a {@code StringBuilder}: with as many sentences as figures say, a twentieth of a script. A null among the
 * strings is an error here.
 */
@After(JCLPlugin.class)
public final class Concatenation implements TeaVMPlugin, BootstrapMethodSubstitutor {
    private static final char ARGUMENT = '\1';

    @Override
    public void install(TeaVMHost host) {
        host.add(
                new MethodReference(
                        StringConcatFactory.class,
                        "makeConcatWithConstants",
                        MethodHandles.Lookup.class,
                        String.class,
                        MethodType.class,
                        String.class,
                        Object[].class,
                        CallSite.class),
                this);
    }

    @Override
    public ValueEmitter substitute(DynamicCallSite site, ProgramEmitter program) {
        String recipe = site.getBootstrapArguments().get(0).getString();
        int constant = 1;
        int argument = 0;
        ValueEmitter whole = null;
        int from = 0;
        for (int i = 0; i <= recipe.length(); i++) {
            if (i < recipe.length() && recipe.charAt(i) > 2) {
                continue;
            }
            if (i > from) {
                whole = joined(whole, program.constant(recipe.substring(from, i)));
            }
            if (i < recipe.length()) {
                whole = joined(
                        whole,
                        recipe.charAt(i) == ARGUMENT
                                ? text(program, site, argument++)
                                : constant(program, site.getBootstrapArguments().get(constant++)));
            }
            from = i + 1;
        }
        return whole == null ? program.constant("") : whole;
    }

    private static ValueEmitter joined(ValueEmitter before, ValueEmitter next) {
        return before == null ? next : before.invokeVirtual("concat", String.class, next);
    }

    private static ValueEmitter constant(ProgramEmitter program, RuntimeConstant constant) {
        return program.constant(constant.getString());
    }

    private static ValueEmitter text(ProgramEmitter program, DynamicCallSite site, int index) {
        ValueType type = site.getCalledMethod().parameterType(index);
        ValueEmitter value = site.getArguments().get(index);
        if (type.isObject(String.class)) {
            return value;
        }
        ValueType taken = type instanceof ValueType.Primitive primitive
                ? switch (primitive.getKind()) {
                    case BYTE, SHORT -> ValueType.INTEGER;
                    default -> type;
                }
                : ValueType.object("java.lang.Object");
        return program.invoke(String.class, "valueOf", String.class, value.cast(taken));
    }
}
