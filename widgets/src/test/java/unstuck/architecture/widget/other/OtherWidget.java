package unstuck.architecture.widget.other;

/** What no other widget may use. */
public final class OtherWidget {}
