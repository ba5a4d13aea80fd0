package unstuck.site.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was made before, by a digest of what it was made from: the preview asks again and again for the same. */
public final class Memory<T> {
    private final Map<String, T> made;

    /** @param most how many are remembered: those that were asked for last */
    public Memory(int most) {
        made = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > most;
            }
        });
    }

    /** As it was made from the same before; else it is made. Two who ask at once may both make it. */
    public T get(String from, Supplier<T> making) {
        String key = Digest.of(from);
        T before = made.get(key);
        if (before != null) {
            return before;
        }
        T now = making.get();
        made.put(key, now);
        return now;
    }
}
