package unstuck.reference;

/** What the project computes for the cases of one kind of reference file. */
@FunctionalInterface
interface Computation {
    Numbers of(Numbers input);
}
