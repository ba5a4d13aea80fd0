package unstuck.site.markdown;

/** Who wrote an article; the address and the affiliation may be empty. */
public record Author(String name, String url, String affiliation) {
    /** Whether it is no person, such as “The Unstuck authors”. */
    public boolean isGroup() {
        return name.startsWith("The ");
    }
}
