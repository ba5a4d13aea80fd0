package unstuck.architecture.figure;

/** What nothing but a widget may use. */
public final class Drawing {}
