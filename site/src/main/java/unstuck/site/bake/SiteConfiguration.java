package unstuck.site.bake;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.text.StringEscapeUtils;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/** {@code site/jbake.properties}: the site's words and places, and how JBake renders it. */
public final class SiteConfiguration {
    private static final List<String> WORDS = List.of(
            "title",
            "tagline",
            "author",
            "promise",
            "call",
            "introduction",
            "motto",
            "privacy",
            "forward",
            "gradient",
            "movable",
            "licence",
            "licenceUrl",
            "codeLicence",
            "url",
            "repository",
            "branch");

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

    /** What templates are told of the site. */
    Map<String, String> model() {
        Map<String, String> model = new TreeMap<>();
        for (String name : WORDS) {
            model.put(name, text("site." + name));
        }
        model.put("path", path());
        return model;
    }

    /** The colours that are not those of the style sheets, by their names there. */
    Map<String, String> colours() {
        Map<String, String> colours = new TreeMap<>();
        jbake.getCompositeConfiguration()
                .getKeys("colour")
                .forEachRemaining(key -> colours.put(key.substring("colour.".length()), text(key)));
        return colours;
    }

    private String text(String name) {
        // To JBake a comma begins a list, to us it is one.
        String text = String.join(", ", jbake.getCompositeConfiguration().getStringArray(name));
        if (text.isBlank()) {
            throw new IllegalStateException("site/jbake.properties has no " + name);
        }
        return text;
    }
}
