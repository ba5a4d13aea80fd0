package unstuck.site;

import java.io.IOException;
import java.nio.file.Path;
import unstuck.site.bake.SiteConfiguration;
import unstuck.site.preview.PreviewServer;

/** Serves the built site on this machine until it is stopped: {@code Serve <project folder> <pages> [port]}. */
public final class Serve {
    private static final int PORT = 8820;

    private Serve() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path project = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path pages = Path.of(arguments[1]).toAbsolutePath().normalize();
        int port = arguments.length > 2 ? Integer.parseInt(arguments[2]) : PORT;
        String basePath = new SiteConfiguration(project, pages).path();
        try (PreviewServer server = new PreviewServer(pages, basePath, port)) {
            server.start();
            System.out.println("The site is at " + server.address() + " (stop it with Ctrl+C)");
            Thread.currentThread().join();
        }
    }
}
