package unstuck.site.preview;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.regex.Pattern;

/**
 * Loads our own classes anew, from the places given, and from the loader above all libraries and the rooms of the builder
 * that know nothing of figures: TeaVM, V8, the compiler and the dictionary stay warm while the figures change.
 */
final class OwnClasses extends URLClassLoader {
    private static final String OURS = "unstuck";
    private static final Pattern NEW =
            Pattern.compile("unstuck\\.(?!site\\.(bibliography|file|mistake|script|spelling)\\.).*");

    OwnClasses(URL... places) {
        super(places, OwnClasses.class.getClassLoader());
    }

    /** Whether the class of this name is loaded anew. */
    static boolean isNew(String name) {
        return NEW.matcher(name).matches();
    }

    @Override
    protected Class<?> loadClass(String name, boolean isResolved) throws ClassNotFoundException {
        if (!isNew(name)) {
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
