package unstuck.site.bundle;

import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Takes {@link Object#toString} its class's name and its hash, which no figure shows: TeaVM keeps it in every script, with
 * all that it calls.
 */
public final class NamelessObjects implements TeaVMPlugin, ClassHolderTransformer {
    @Override
    public void install(TeaVMHost host) {
        host.add(this);
    }

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().equals("java.lang.Object")) {
            ProgramEmitter.create(
                            type.getMethod(new MethodDescriptor("toString", String.class)), context.getHierarchy())
                    .constant("object")
                    .returnValue();
        }
    }
}
