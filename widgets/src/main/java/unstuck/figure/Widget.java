package unstuck.figure;

import java.util.List;

/**
 * What the author of a figure writes. Everything is a pure function of the state; controls, address, hydration, checks
 * and the catalogue are derived. An implementation has a public constructor without arguments.
 */
public interface Widget {
    /** What the reader can change; the same object at every call. */
    Parameters parameters();

    /** The tables that the picture needs, shared with other figures; parameters do without them. */
    default List<DataSet<?>> needs() {
        return List.of();
    }

    /** The picture. */
    Element view(State state);

    /** One sentence that says what the picture shows in this state, for everyone who reads it instead or as well. */
    String describe(State state);

    /** Numbers of this state, by name, that an article can quote in its text; a name keeps its place in every state. */
    default Readouts readouts(State state) {
        return Readouts.none();
    }
}
