package unstuck.site.script;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import unstuck.site.file.Resource;

/** A JavaScript library that Maven brings as a jar. */
public final class Webjar {
    private Webjar() {}

    /** Where the library's files lie on the class path, with a slash at the end. */
    public static String path(String library) {
        String resource = "/META-INF/maven/org.webjars.npm/" + library + "/pom.properties";
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(Resource.text(resource)));
            return "/META-INF/resources/webjars/" + library + "/" + properties.getProperty("version") + "/";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
