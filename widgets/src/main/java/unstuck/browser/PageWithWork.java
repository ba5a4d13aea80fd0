package unstuck.browser;

import unstuck.figure.Iteration;

/** A page some of whose figures leave their iteration to a worker. */
public final class PageWithWork extends PageWithData {
    @Override
    void admit(LiveFigure figure) {
        Iteration<?> iteration = figure.widget().parameters().iteration();
        if (iteration != null && !iteration.work().isEmpty()) {
            figure.runBy(new Remote(figure, iteration.last()));
            Browser.whenNear(figure.element(), near -> figure.foresee());
        }
        super.admit(figure);
    }
}
