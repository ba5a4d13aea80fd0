package unstuck.site.markdown;

/** Who wrote an article; the address and the affiliation may be empty. */
public record Author(String name, String url, String affiliation, boolean isOrganisation) {}
