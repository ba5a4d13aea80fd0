package unstuck.site.bake;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import unstuck.site.markdown.Article;
import unstuck.site.markdown.Author;

/** An article as an entry of a BibTeX file, for those who cite it. */
final class BibTex {
    private static final Pattern SPECIAL = Pattern.compile("[&%$#_{}~^\\\\]");
    /** The others have a backslash before them. Braces have names, for BibTeX counts those with a backslash too. */
    private static final Map<String, String> NAMES = Map.of(
            "{", "\\textbraceleft{}",
            "}", "\\textbraceright{}",
            "~", "\\textasciitilde{}",
            "^", "\\textasciicircum{}",
            "\\", "\\textbackslash{}");

    private BibTex() {}

    static String entry(Article article, String journal, String address) {
        int year = article.published().getYear();
        return """
                @article{%s%s,
                  author = {%s},
                  title = {%s},
                  journal = {%s},
                  year = {%s},
                  url = {%s}
                }"""
                .formatted(
                        article.slug().replace("-", ""),
                        year,
                        article.authors().stream().map(BibTex::name).collect(Collectors.joining(" and ")),
                        text(article.title()),
                        text(journal),
                        year,
                        address);
    }

    /** In braces a name is not taken apart into first and last. */
    private static String name(Author author) {
        String name = text(author.name());
        return author.isOrganisation() || name.contains(",") || name.contains(" and ") ? "{" + name + "}" : name;
    }

    private static String text(String plain) {
        return SPECIAL.matcher(plain)
                .replaceAll(found -> Matcher.quoteReplacement(NAMES.getOrDefault(found.group(), "\\" + found.group())));
    }
}
