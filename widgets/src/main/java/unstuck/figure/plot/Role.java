package unstuck.figure.plot;

/** What a colour means, the same on every page. */
public enum Role {
    /** Values that flow forward: inputs, activations, outputs. Blue. */
    FORWARD("forward"),
    /** Gradients and errors that flow back. Red. */
    GRADIENT("gradient"),
    /** What the reader can move. Amber. */
    MOVABLE("movable"),
    /** Data and the truth behind it. Ink. */
    DATA("data"),
    /** What is there to compare with. Grey. */
    MUTED("muted");

    private final String className;

    Role(String className) {
        this.className = className;
    }

    /** The class by which the style sheet knows it. */
    public String className() {
        return className;
    }
}
