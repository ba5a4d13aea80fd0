package unstuck.site.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser that the tests use: found on this machine, or else installed, saying so. */
final class Browsers {
    private static final String VARIABLE = "UNSTUCK_BROWSER";
    private static final List<String> NAMES = List.of(
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge");
    private static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Browsers() {}

    /** Playwright without a download of its own. */
    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        Optional<Path> found = fromVariable().or(Browsers::onPath);
        if (found.isPresent()) {
            System.out.println("The browser tests use " + found.get());
            return launch(playwright, found.get());
        }
        try {
            Browser browser = playwright.chromium().launch(options());
            System.out.println("The browser tests use the browser that Playwright had downloaded");
            return browser;
        } catch (PlaywrightException none) {
            return launch(playwright, install());
        }
    }

    private static Browser launch(Playwright playwright, Path executable) {
        return playwright.chromium().launch(options().setExecutablePath(executable));
    }

    private static BrowserType.LaunchOptions options() {
        List<String> flags = new ArrayList<>(FLAGS);
        if (isRoot()) {
            flags.add("--no-sandbox");
        }
        return new BrowserType.LaunchOptions().setArgs(flags);
    }

    private static Optional<Path> fromVariable() {
        String named = System.getenv(VARIABLE);
        if (named == null || named.isBlank()) {
            return Optional.empty();
        }
        if (!Files.isExecutable(Path.of(named))) {
            throw new IllegalStateException(VARIABLE + " names " + named + ", which is no program.");
        }
        return Optional.of(Path.of(named));
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path install() {
        if (!isRoot() || !Files.exists(Path.of("/etc/debian_version"))) {
            throw new IllegalStateException(
                    "The tests of the pages need a browser, and there is none: install Chromium, Chrome"
                            + " or Edge, or name one by the environment variable " + VARIABLE + ".");
        }
        System.out.println("There is no browser for the tests: installing chromium by apt-get");
        run("apt-get", "update");
        run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        return onPath().orElseThrow(() -> new IllegalStateException("apt-get has installed no chromium on the PATH."));
    }

    private static void run(String... command) {
        try {
            int status = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (status != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + status);
            }
        } catch (IOException e) {
            throw new IllegalStateException(String.join(" ", command) + " cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
