package unstuck.site.markdown;

/** A text of an article's front matter, and its offset in the article. */
public record Placed(String text, int offset) {}
