package unstuck.figure;

import java.util.ArrayList;
import java.util.List;

/** A text that is no value of a parameter: the message is one sentence that says what would be. */
public final class BadValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient List<String> candidates;

    public BadValue(String message) {
        this(message, new ArrayList<>());
    }

    /** With the names among which the one that was meant may be found. */
    public BadValue(String message, List<String> candidates) {
        super(message);
        this.candidates = candidates;
    }

    /** What could have been written instead, where that is a list of names; else empty. */
    public List<String> candidates() {
        return candidates;
    }
}
