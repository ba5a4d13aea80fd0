package unstuck.site.output;

import java.nio.file.Path;
import java.util.List;
import nu.validator.client.EmbeddedValidator;

/** What the Nu validator has to say of a page. */
public final class Html {
    private Html() {}

    /** Errors and warnings, without those that we know better. */
    public static List<String> mistakes(Path page) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
        return validator
                .validate(page)
                .lines()
                .filter(line -> line.startsWith("Error") || line.startsWith("Warning"))
                // Read from a file, a page has no origin that its policy could call its own.
                .filter(line -> !line.contains("Resource violates Content Security Policy (meta tag)"))
                // What describes the article to search engines is data, which no policy refuses.
                .filter(line -> !line.contains("Inline script violates Content Security Policy (meta tag)"))
                // KaTeX draws some brackets by glyphs of its own fonts.
                .filter(line -> !line.contains("Private Use Area"))
                .toList();
    }
}
