package unstuck.site;

import java.io.IOException;
import java.nio.file.Path;
import unstuck.site.bake.SiteConfiguration;
import unstuck.site.preview.Preview;

/** Shows the site on this machine as it is written, until it is stopped: {@code Serve <project folder> <work folder> [port]}. */
public final class Serve {
    private static final int PORT = 8820;

    private Serve() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.setProperty("org.freemarker.loggerLibrary", "none");
        Path project = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path work = Path.of(arguments[1]).toAbsolutePath().normalize();
        int port = arguments.length > 2 ? Integer.parseInt(arguments[2]) : PORT;
        String basePath = new SiteConfiguration(project, work).path();
        try (Preview preview = new Preview(project, work, basePath, port)) {
            preview.start();
            System.out.println(
                    "The site is at " + preview.address() + " and follows each change (stop it with Ctrl+C)");
            Thread.currentThread().join();
        }
    }
}
