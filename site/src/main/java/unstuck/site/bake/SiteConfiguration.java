package unstuck.site.bake;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.text.StringEscapeUtils;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/** {@code site/jbake.properties}: the site's words and places, and how JBake renders it. */
public final class SiteConfiguration {
    private final DefaultJBakeConfiguration jbake;

    /** @param project the folder that holds {@code content}, {@code templates} and {@code site} */
    public SiteConfiguration(Path project, Path output) {
        File properties = project.resolve("site/jbake.properties").toFile();
        try {
            jbake = new JBakeConfigurationFactory()
                    .createDefaultJbakeConfiguration(project.toFile(), output.toFile(), properties, true);
        } catch (JBakeException e) {
            throw new IllegalStateException("site/jbake.properties cannot be used: " + e.getMessage(), e);
        }
        String published = System.getProperty("site.url");
        if (published != null && !published.isBlank()) {
            jbake.setProperty("site.url", published.endsWith("/") ? published : published + "/");
        }
        if (!url().matches("https?://[^\\s/]+(/[^\\s]*)?/")) {
            throw new IllegalStateException(
                    "site/jbake.properties: site.url is an address with a slash at its end, such as"
                            + " https://name.github.io/unstuck/, not “" + url() + "”");
        }
    }

    public DefaultJBakeConfiguration jbake() {
        return jbake;
    }

    public String title() {
        return text("site.title");
    }

    public String description() {
        return text("site.description");
    }

    /** Where the site is published, with a slash at the end. */
    public String url() {
        return text("site.url");
    }

    /** The path of that address: {@code /} or {@code /name/}. */
    public String path() {
        return URI.create(url()).getPath();
    }

    /** The site as an application that a reader puts beside others. */
    String manifest(String icon) {
        return "{\"name\":\"" + StringEscapeUtils.escapeJson(title()) + "\",\"description\":\""
                + StringEscapeUtils.escapeJson(description())
                + "\",\"lang\":\"en-GB\",\"start_url\":\"./\",\"display\":\"minimal-ui\",\"icons\":[{\"src\":\"" + icon
                + "\",\"sizes\":\"any\",\"type\":\"image/svg+xml\"}]}\n";
    }

    Map<String, String> model() {
        return Map.of(
                "title", title(),
                "tagline", text("site.tagline"),
                "url", url(),
                "path", path(),
                "repository", text("site.repository"),
                "branch", text("site.branch"),
                "author", text("site.author"));
    }

    private String text(String name) {
        String text = jbake.getCompositeConfiguration().getString(name);
        if (text == null || text.isBlank()) {
            throw new IllegalStateException("site/jbake.properties has no " + name);
        }
        return text;
    }
}
