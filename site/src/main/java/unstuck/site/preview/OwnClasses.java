package unstuck.site.preview;

import java.net.URL;
import java.net.URLClassLoader;

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
}
