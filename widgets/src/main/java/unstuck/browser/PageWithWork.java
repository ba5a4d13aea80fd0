package unstuck.browser;

/** A page some of whose figures leave their iteration to a worker. */
public final class PageWithWork extends PageWithData {
    @Override
    void admit(LiveFigure figure) {
        if (isWorked(figure)) {
            figure.runBy(
                    new Remote(figure, figure.widget().parameters().iteration().last()));
        }
        super.admit(figure);
    }

    @Override
    void takeOver(LiveFigure figure) {
        super.takeOver(figure);
        if (isWorked(figure)) {
            Browser.whenNear(figure.element(), near -> figure.foresee());
        }
    }

    private static boolean isWorked(LiveFigure figure) {
        return !figure.widget().parameters().work().isEmpty();
    }
}
