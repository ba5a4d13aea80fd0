package unstuck.site.markdown;

/** The page of all articles of a tag. */
public final class TagPage {
    /** What only the names of these pages begin with. */
    static final String PREFIX = "tag-";

    private TagPage() {}

    /** The page's name without its ending: two tags that differ by a hyphen for a space would share it. */
    public static String of(String tag) {
        return PREFIX + tag.replace(' ', '-');
    }
}
