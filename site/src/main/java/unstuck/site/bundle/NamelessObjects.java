package unstuck.site.bundle;

import java.util.Set;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * What no figure shows is not written: the class's name and hash that {@link Object#toString} says, and what a record says
 * of itself. TeaVM keeps them in every script that may ask for them, with all that they call. Numbers as objects are written
 * as the browser writes them.
 */
public final class NamelessObjects implements TeaVMPlugin, ClassHolderTransformer {
    private static final Set<String> NUMBERS = Set.of("java.lang.Double", "java.lang.Integer");
    private static final MethodDescriptor TO_STRING = new MethodDescriptor("toString", String.class);

    @Override
    public void install(TeaVMHost host) {
        host.add(this);
    }

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (NUMBERS.contains(type.getName())) {
            ProgramEmitter program = program(type, context);
            ValueEmitter value = program.var(0, Number.class).invokeVirtual("doubleValue", double.class);
            program.invoke(NativeText.class, "of", String.class, value).returnValue();
        } else if (type.getName().equals("java.lang.Object") || isRecord(type)) {
            program(type, context).constant("object").returnValue();
        }
    }

    private static boolean isRecord(ClassHolder type) {
        return "java.lang.Record".equals(type.getParent()) && type.getMethod(TO_STRING) != null;
    }

    private static ProgramEmitter program(ClassHolder type, ClassHolderTransformerContext context) {
        return ProgramEmitter.create(type.getMethod(TO_STRING), context.getHierarchy());
    }
}
