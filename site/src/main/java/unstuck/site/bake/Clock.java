package unstuck.site.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Notes what took how long, for the one who waits. */
public final class Clock {
    private final List<String> lines = new ArrayList<>();

    <T> T time(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        lines.add(String.format(Locale.ROOT, "%6.1f s  %s", (System.nanoTime() - start) / 1e9, what));
        return result;
    }

    void time(String what, Runnable work) {
        time(what, () -> {
            work.run();
            return null;
        });
    }

    /** One line each. */
    public List<String> lines() {
        return lines;
    }
}
