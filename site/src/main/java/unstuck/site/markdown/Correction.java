package unstuck.site.markdown;

import java.time.LocalDate;

/** What was wrong in a published article, and when it was put right. */
public record Correction(LocalDate date, String what) {}
