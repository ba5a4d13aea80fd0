package unstuck.widget.customers;

/** The two things that are drawn of a component, and often taken for each other. */
enum Entries {
    /** The unit eigenvector. */
    DIRECTIONS,
    /** The unit eigenvector times the standard deviation along it. */
    LOADINGS
}
