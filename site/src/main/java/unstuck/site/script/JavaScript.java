package unstuck.site.script;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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
        try (InputStream in = JavaScript.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + resource + " on the class path.");
            }
            runtime.getExecutor(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .executeVoid();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
