package unstuck.site.script;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import unstuck.site.file.Resource;

/** A JavaScript engine in the build, for the libraries that exist in no other language. */
public final class JavaScript implements AutoCloseable {
    private final V8Runtime runtime;

    public JavaScript() {
        try {
            runtime = V8Host.getV8Instance().createV8Runtime();
        } catch (JavetException e) {
            throw new IllegalStateException(
                    "The build's JavaScript engine does not start on this platform: see the profiles javet-* in the pom.",
                    e);
        }
    }

    /** Runs a script from the class path. */
    public JavaScript load(String resource) {
        try {
            runtime.getExecutor(Resource.text(resource)).executeVoid();
            return this;
        } catch (JavetException e) {
            throw new IllegalStateException(resource + " fails: " + e.getMessage(), e);
        }
    }

    /** Calls a global function that returns a text. */
    public String call(String function, Object... arguments) {
        try {
            return runtime.getGlobalObject().invokeString(function, arguments);
        } catch (JavetException e) {
            throw new IllegalStateException(function + " fails: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            runtime.close();
        } catch (JavetException e) {
            throw new IllegalStateException(e);
        }
    }
}
