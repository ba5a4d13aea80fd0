package unstuck.widget.customers;

/** What is done to the amounts before the components are found. */
enum Scale {
    RAW(false, false, "In money, what varies by the largest amounts decides."),
    STANDARDISED(false, true, "Standardised, every kind of goods varies alike, and what varies together decides."),
    LOG(true, false, "As logarithms, twice as much counts alike for a kiosk and for a hotel."),
    LOG_STANDARDISED(
            true,
            true,
            "As logarithms, twice as much counts alike for a kiosk and for a hotel; standardised, every kind of goods counts alike.");

    private final boolean logarithmic;
    private final boolean standardised;
    private final String effect;

    Scale(boolean logarithmic, boolean standardised, String effect) {
        this.logarithmic = logarithmic;
        this.standardised = standardised;
        this.effect = effect;
    }

    boolean isLogarithmic() {
        return logarithmic;
    }

    boolean isStandardised() {
        return standardised;
    }

    /** What the scale does to the picture, as a sentence. */
    String effect() {
        return effect;
    }
}
