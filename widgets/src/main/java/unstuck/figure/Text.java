package unstuck.figure;

/** A run of characters, never empty and never beside another run: so a parsed page has the same nodes as the tree. */
public record Text(String content) implements Node {}
