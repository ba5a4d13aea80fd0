package unstuck.site.preview;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;

/**
 * Loads our own classes anew, from the places given, and all libraries from the loader above: TeaVM, V8 and the compiler
 * stay warm while the figures change.
 */
final class OwnClasses extends URLClassLoader {
    private static final String OURS = "unstuck";

    OwnClasses(URL... places) {
        super(places, OwnClasses.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean isResolved) throws ClassNotFoundException {
        if (!name.startsWith(OURS + ".")) {
            return super.loadClass(name, isResolved);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }

    @Override
    public URL getResource(String name) {
        URL own = name.startsWith(OURS + "/") ? findResource(name) : null;
        return own != null ? own : super.getResource(name);
    }

    /** By which TeaVM finds classes. */
    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        Enumeration<URL> own = name.startsWith(OURS + "/") ? findResources(name) : Collections.emptyEnumeration();
        return own.hasMoreElements() ? own : super.getResources(name);
    }
}
