package unstuck.site.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves the built pages as their host will: under the base path, misses answered with {@code 404.html}; loopback only. */
public final class PreviewServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"));

    /** What there is before the first pages are made. */
    private static final byte[] EMPTY =
            "<!DOCTYPE html><html lang=\"en-GB\"><head><title>Preview</title></head><body><p>The pages are being made.</p></body></html>"
                    .getBytes(StandardCharsets.UTF_8);

    /** Where the preview's own files and news stand, below the base path. */
    private static final String OWN = "preview/";

    /** A name that its content gave. */
    private static final Pattern HASHED = Pattern.compile("\\.[0-9a-f]{10}\\.\\w+$");

    private static final int PATIENCE = 20_000;

    private volatile Path pages;
    private Edition edition;
    private final String basePath;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

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

    /** Serves the pages of another folder from now on. */
    void show(Path folder) {
        pages = folder;
    }

    /** Tells the open pages; with the first edition the pages learn to ask for news. */
    synchronized PreviewServer announcing(Edition latest) {
        edition = latest;
        notifyAll();
        return this;
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
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/") && !basePath.equals("/")) {
                exchange.getResponseHeaders().set("Location", basePath);
                exchange.sendResponseHeaders(302, -1);
                return;
            }
            if (edition() != null && path.startsWith(basePath + OWN)) {
                answerOwn(exchange, path.substring((basePath + OWN).length()));
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

    private synchronized Edition edition() {
        return edition;
    }

    private void answerOwn(HttpExchange exchange, String name) throws IOException {
        if (name.equals("news")) {
            send(
                    exchange,
                    200,
                    "json",
                    news(exchange.getRequestURI().getQuery()).getBytes(StandardCharsets.UTF_8));
            return;
        }
        try (InputStream file = PreviewServer.class.getResourceAsStream(name)) {
            boolean isFound = file != null && TYPES.containsKey(ending(name));
            send(exchange, isFound ? 200 : 404, ending(name), isFound ? file.readAllBytes() : new byte[0]);
        }
    }

    /** The edition, as soon as it is another one than a page knows, or after a while. */
    private synchronized String news(String known) {
        long end = System.currentTimeMillis() + PATIENCE;
        try {
            for (long left = PATIENCE;
                    left > 0 && edition.name().equals(known);
                    left = end - System.currentTimeMillis()) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return edition.json();
    }

    private void send(HttpExchange exchange, int status, Path file) throws IOException {
        Edition shown = edition();
        String ending = ending(file.getFileName().toString());
        byte[] body = Files.exists(file) ? Files.readAllBytes(file) : EMPTY;
        send(exchange, status, ending, shown != null && ending.equals("html") ? listening(body, shown) : body);
    }

    /** The page, with the preview's script and styles, which no published page has. */
    private byte[] listening(byte[] page, Edition shown) {
        String own = "<link rel=\"stylesheet\" href=\"" + basePath + OWN + "preview.css\"><script defer src=\""
                + basePath + OWN + "preview.js\" data-pages=\"" + shown.pages() + "\"></script></head>";
        return new String(page, StandardCharsets.UTF_8)
                .replaceFirst("</head>", Matcher.quoteReplacement(own))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static void send(HttpExchange exchange, int status, String ending, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
        boolean isForGood = status == 200
                && HASHED.matcher(exchange.getRequestURI().getPath()).find();
        exchange.getResponseHeaders().set("Cache-Control", isForGood ? "max-age=31536000, immutable" : "no-store");
        boolean hasBody = !exchange.getRequestMethod().equals("HEAD") && body.length > 0;
        exchange.sendResponseHeaders(status, hasBody ? body.length : -1);
        if (hasBody) {
            exchange.getResponseBody().write(body);
        }
    }
}
