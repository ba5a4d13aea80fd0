package unstuck.browser;

import unstuck.figure.State;

/** Who computes a figure's iteration: here the page itself, whenever a frame is asked for, so that nothing is to be done. */
class Runner {
    /** Whether the frame of a step can be shown. */
    boolean knows(State state, int step) {
        return true;
    }

    /** Sees to it that the frame of the state's step comes, and some of those that follow while playing. */
    void want(State state, boolean playing) {}
}
