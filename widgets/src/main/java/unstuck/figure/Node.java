package unstuck.figure;

/** A node of the tree that a figure shows: an {@link Element} or a run of {@link Text}. */
public sealed interface Node permits Element, Text {}
