package unstuck.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import unstuck.figure.DataSet;

/** The data sets' files, on the class path of the build; in the browser they arrive as scripts. */
public final class Shipped {
    private Shipped() {}

    /** Brings those that have not arrived. */
    public static void bring(List<DataSet<?>> needs) {
        for (DataSet<?> each : needs) {
            if (!each.isThere()) {
                each.arrive(text(each.name()));
            }
        }
    }

    /** The text of a data set, line ends as {@code \n}. */
    public static String text(String name) {
        try (InputStream in = Shipped.class.getResourceAsStream(name + ".csv")) {
            if (in == null) {
                throw new IllegalStateException("There is no content/data/" + name + ".csv, which a figure needs.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
