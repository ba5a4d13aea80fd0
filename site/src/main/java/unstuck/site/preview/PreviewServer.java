package unstuck.site.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the built pages as their host will: under the base path, misses answered with {@code 404.html}; loopback only. */
public final class PreviewServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"));

    private final Path pages;
    private final String basePath;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    /**
     * @param basePath begins and ends with a slash
     * @param port 0 for any that is free
     */
    public PreviewServer(Path pages, String basePath, int port) throws IOException {
        this.pages = pages.toAbsolutePath().normalize();
        this.basePath = basePath;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
    }

    public void start() {
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** The address of the front page. */
    public String address() {
        return "http://localhost:" + port() + basePath;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/") && !basePath.equals("/")) {
                exchange.getResponseHeaders().set("Location", basePath);
                exchange.sendResponseHeaders(302, -1);
                return;
            }
            Path file = file(path);
            boolean isFound = file != null && Files.isRegularFile(file);
            send(exchange, isFound ? 200 : 404, isFound ? file : pages.resolve("404.html"));
        }
    }

    /** The file for a path below the base path, or null where it leads elsewhere. */
    private Path file(String path) {
        if (!path.startsWith(basePath)) {
            return null;
        }
        String name = path.substring(basePath.length());
        Path file = pages.resolve(name.isEmpty() ? "index.html" : name).normalize();
        return file.startsWith(pages) ? file : null;
    }

    private static void send(HttpExchange exchange, int status, Path file) throws IOException {
        byte[] body = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean hasBody = !exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, hasBody ? body.length : -1);
        if (hasBody) {
            exchange.getResponseBody().write(body);
        }
    }
}
