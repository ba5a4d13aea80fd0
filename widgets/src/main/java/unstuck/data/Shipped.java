package unstuck.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import unstuck.figure.DataSet;
import unstuck.figure.Widget;

/** The tables of {@code content/data}, as the build finds them. For the JVM alone: the browser loads them as scripts. */
public final class Shipped {
    private Shipped() {}

    /** Hands a figure the tables that it needs, where they have not arrived yet. */
    public static void bring(Widget figure) {
        for (DataSet<?> needed : figure.needs()) {
            if (!needed.isThere()) {
                needed.arrive(text(needed.name()));
            }
        }
    }

    /** The text of {@code content/data/name.csv}; an {@link IllegalArgumentException} where there is none. */
    public static String text(String name) {
        try (InputStream file = Shipped.class.getResourceAsStream(name + ".csv")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no data set content/data/" + name + ".csv.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
