package unstuck.site.bundle;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.StringConcatFactory;
import java.util.ArrayList;
import java.util.List;
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
import unstuck.figure.Decimal;

/**
 * Translates {@code a + b} on strings to the browser's own operation. TeaVM translates it to a {@code StringBuilder}:
 * with as many sentences as figures say, a twentieth of a script. A null among the strings is no text here; whole numbers are
 * written by {@link Decimal}, which every figure has anyway, and fractions, which only errors have, by the browser: Java's
 * way to write them weighs twelve kilobytes.
 */
@After(JCLPlugin.class)
public final class Concatenation implements TeaVMPlugin, BootstrapMethodSubstitutor {
    /** In a recipe, the character that stands for a constant; the one before it stands for an argument. */
    private static final char CONSTANT = '\2';

    /** As many texts as {@link NativeText} joins at once. */
    private static final int MOST = 5;

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
        List<ValueEmitter> parts = new ArrayList<>();
        int constant = 1;
        int argument = 0;
        int from = 0;
        for (int i = 0; i <= recipe.length(); i++) {
            if (i < recipe.length() && recipe.charAt(i) > CONSTANT) {
                continue;
            }
            if (i > from) {
                parts.add(program.constant(recipe.substring(from, i)));
            }
            if (i < recipe.length()) {
                parts.add(
                        recipe.charAt(i) == CONSTANT
                                ? constant(program, site.getBootstrapArguments().get(constant++))
                                : text(program, site, argument++));
            }
            from = i + 1;
        }
        return joined(program, parts);
    }

    private static ValueEmitter joined(ProgramEmitter program, List<ValueEmitter> parts) {
        if (parts.isEmpty()) {
            return program.constant("");
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int taken = Math.min(MOST, parts.size());
        ValueEmitter[] head = parts.subList(0, taken).toArray(new ValueEmitter[0]);
        List<ValueEmitter> rest = new ArrayList<>(parts.subList(taken, parts.size()));
        rest.add(0, program.invoke(NativeText.class, "join", String.class, head));
        return joined(program, rest);
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
        if (type == ValueType.INTEGER || type == ValueType.SHORT || type == ValueType.BYTE) {
            return program.invoke(
                    Decimal.class, "write", String.class, value.cast(ValueType.DOUBLE), program.constant(0));
        }
        if (type == ValueType.CHARACTER || type == ValueType.DOUBLE) {
            return program.invoke(NativeText.class, "of", String.class, value);
        }
        ValueEmitter taken = type instanceof ValueType.Primitive ? value : value.cast(Object.class);
        return program.invoke(String.class, "valueOf", String.class, taken);
    }
}
