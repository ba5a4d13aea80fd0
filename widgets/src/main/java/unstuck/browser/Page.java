package unstuck.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.xml.NodeList;
import unstuck.figure.Fragment;
import unstuck.figure.Readouts;
import unstuck.figure.Split;
import unstuck.figure.Widget;

/** The page of an article: its live figures, its address, the links and the numbers in its text. */
public class Page implements LiveFigure.Listener {
    private final HTMLDocument document = Window.current().getDocument();
    private final List<LiveFigure> figures = new ArrayList<>();
    private int admitted;

    /**
     * Brings the page's figures to life. Each is made in a task of its own, and taken over in another, so that none keeps
     * the reader waiting for long; all are made before the first is taken over.
     *
     * @param names the names in the index of the figures that the page embeds
     * @param widgets makes the figure of the name at an index
     */
    public final void start(String[] names, IntFunction<Widget> widgets) {
        NodeList<? extends org.teavm.jso.dom.xml.Element> elements = document.querySelectorAll("figure[data-widget]");
        for (int i = 0; i < elements.getLength(); i++) {
            PageElement element = (PageElement) elements.get(i);
            Browser.soon(() -> make(element, names, widgets));
        }
        Browser.soon(this::begin);
    }

    private void make(PageElement element, String[] names, IntFunction<Widget> widgets) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(element.getAttribute("data-widget"))) {
                figures.add(new LiveFigure(element, widgets.apply(i), clouds(), this));
            }
        }
    }

    private void begin() {
        arrive();
        putFirst(sought());
        listen();
        admitSoon();
    }

    /** That one is the first to come to life; null changes nothing. */
    private void putFirst(LiveFigure figure) {
        if (figures.remove(figure)) {
            figures.add(0, figure);
        }
    }

    private void admitSoon() {
        Browser.soon(this::admitNext);
    }

    /** The one after it is asked for before: one that fails does not keep it. */
    private void admitNext() {
        if (admitted < figures.size()) {
            admitSoon();
            admit(figures.get(admitted++));
        } else {
            // With what the reader moved before there was a script, which figures have taken over.
            Browser.writeHistory(states(), Browser.fragment(), false);
            document.getDocumentElement().getClassList().add("live");
        }
    }

    /** What brings the page's clouds of points to life. */
    PointClouds clouds() {
        return new PointClouds();
    }

    /** Takes the figure over, now or when what it needs is there. */
    void admit(LiveFigure figure) {
        figure.takeOver();
    }

    /** An entry of the history holds all figures' states; a fresh fragment sets only its own figure. */
    private void arrive() {
        String entry = Browser.historyState();
        String address = Browser.fragment();
        String settings = Fragment.of(address).settings();
        LiveFigure target = sought();
        if (entry != null) {
            restore(entry);
        } else if (target != null && !settings.isEmpty()) {
            target.set(settings);
            Browser.bringIntoView(target.element());
        }
        Browser.writeHistory(states(), address, false);
    }

    private void listen() {
        document.addEventListener("click", event -> follow((MouseEvent) event));
        Window.current().addEventListener("popstate", event -> arrive());
    }

    @Override
    public void shown(LiveFigure figure) {
        String prefix = figure.id() + ".";
        NodeList<? extends org.teavm.jso.dom.xml.Element> places =
                document.querySelectorAll("output[data-readout^='" + prefix + "']");
        if (places.getLength() == 0) {
            return;
        }
        Readouts readouts = figure.readouts();
        for (int i = 0; i < places.getLength(); i++) {
            String text =
                    readouts.get(places.get(i).getAttribute("data-readout").substring(prefix.length()));
            if (text != null && !text.equals(places.get(i).getTextContent())) {
                places.get(i).setTextContent(text);
            }
        }
    }

    @Override
    public void changed(LiveFigure figure) {
        Browser.writeHistory(states(), address(figure), false);
    }

    /** A link in the text that sets a figure; without this script it leads to the figure. */
    private void follow(MouseEvent event) {
        PageElement link = ((PageElement) event.getTarget()).closest("a[data-set]");
        if (link == null || event.getButton() != 0 || event.getCtrlKey() || event.getMetaKey() || event.getShiftKey()) {
            return;
        }
        LiveFigure figure = named(link.getAttribute("href").substring(1));
        if (figure != null) {
            event.preventDefault();
            figure.follow(link.getAttribute("data-set"));
            Browser.writeHistory(states(), address(figure), true);
            Browser.bringIntoView(figure.element());
        }
    }

    /** A figure that is as the entry says already keeps all that it has computed. */
    private void restore(String entry) {
        for (String each : Split.at(' ', entry)) {
            Fragment fragment = Fragment.of(each);
            LiveFigure figure = named(fragment.figure());
            if (figure != null && !fragment.settings().equals(figure.settings())) {
                figure.set(fragment.settings());
            }
        }
    }

    /** Where every figure stands, those at their start by their name alone. */
    private String states() {
        String out = "";
        for (LiveFigure figure : figures) {
            out += address(figure) + " ";
        }
        return out;
    }

    private static String address(LiveFigure figure) {
        String settings = figure.settings();
        return settings.isEmpty() ? figure.id() : figure.id() + "?" + settings;
    }

    /** The figure that the address leads to, or null. */
    private LiveFigure sought() {
        return named(Fragment.of(Browser.fragment()).figure());
    }

    private LiveFigure named(String id) {
        for (LiveFigure figure : figures) {
            if (figure.id().equals(id)) {
                return figure;
            }
        }
        return null;
    }
}
