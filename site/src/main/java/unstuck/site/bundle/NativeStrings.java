package unstuck.site.bundle;

import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/** Some operations on strings are left to the browser: TeaVM brings loops over their characters for them. */
public final class NativeStrings implements TeaVMPlugin, ClassHolderTransformer {
    @Override
    public void install(TeaVMHost host) {
        host.add(this);
    }

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().equals("java.lang.String")) {
            leave(type, context, "indexOf", int.class, int.class, int.class);
            leave(type, context, "replace", char.class, char.class, String.class);
            leave(type, context, "startsWith", String.class, boolean.class);
        }
    }

    /** Leaves a method, of these parameters and this result, to the one of its name in {@link NativeText}. */
    private static void leave(
            ClassHolder type, ClassHolderTransformerContext context, String name, Class<?>... signature) {
        ProgramEmitter program =
                ProgramEmitter.create(type.getMethod(new MethodDescriptor(name, signature)), context.getHierarchy());
        int result = signature.length - 1;
        ValueEmitter[] arguments = new ValueEmitter[signature.length];
        arguments[0] = program.var(0, String.class);
        for (int i = 0; i < result; i++) {
            arguments[i + 1] = program.var(i + 1, signature[i]);
        }
        program.invoke(NativeText.class, name, signature[result], arguments).returnValue();
    }
}
