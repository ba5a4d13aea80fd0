package unstuck.site.markdown;

/** Articles that have no more than they must. */
final class SmallArticle {
    private SmallArticle() {}

    /** An article of a text. */
    static String of(String text) {
        return with("", text);
    }

    /** An article of a text, with more fields in its front matter: whole lines, or none. */
    static String with(String fields, String text) {
        return """
                ---
                title: A title
                summary: One sentence.
                authors:
                  - name: A. Author
                published: 2026-01-31
                status: published
                %s---

                %s
                """
                .formatted(fields, text);
    }
}
