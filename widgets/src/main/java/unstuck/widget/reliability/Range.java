package unstuck.widget.reliability;

/** Which intervals a diagram shows. */
enum Range {
    /** Around the diagonal: where a perfect model's dots would be. */
    CONSISTENCY,
    /** Around the dot. */
    WILSON,
    CLOPPER_PEARSON
}
