package unstuck.architecture.widget.one;

import unstuck.architecture.widget.other.OtherWidget;

/** Breaks a rule on purpose, so that the rule is seen to hold. */
public final class WidgetThatUsesAnother {
    public OtherWidget other() {
        return new OtherWidget();
    }
}
