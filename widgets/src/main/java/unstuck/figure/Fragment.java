package unstuck.figure;

/**
 * A figure's state in an address: {@code fig-hinge?weight=1.5&bias=-2&step=40}. Only what differs from the figure's
 * start is written. Whatever is not exactly that is not read: an odd address shows the start.
 */
public final class Fragment {
    private static final int LONGEST = 2000;

    private final String figure;
    private final String settings;

    private Fragment(String figure, String settings) {
        this.figure = figure;
        this.settings = settings;
    }

    /** Splits what follows the {@code #} of an address; never fails. */
    public static Fragment of(String text) {
        String decoded = decode(text.length() > LONGEST ? "" : text);
        int mark = decoded.indexOf('?');
        return mark < 0
                ? new Fragment(decoded, "")
                : new Fragment(decoded.substring(0, mark), decoded.substring(mark + 1));
    }

    /** The id of the figure that the address leads to. */
    public String figure() {
        return figure;
    }

    /** What follows the question mark: {@code name=value} pairs. */
    public String settings() {
        return settings;
    }

    /**
     * Reads {@code name=value&name=value} on top of a figure's start.
     *
     * @throws BadValue when any of it is not a value of one of the parameters
     */
    public static Values read(Parameters parameters, Values start, String settings) {
        if (settings.isEmpty()) {
            return start;
        }
        Values values = start;
        String seen = "&";
        for (String pair : Split.at('&', settings)) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                throw new BadValue("“" + pair + "” is not of the form name=value");
            }
            String name = pair.substring(0, equals);
            if (seen.contains("&" + name + "&")) {
                throw new BadValue(name + " is set twice");
            }
            if (parameters.named(name) == null) {
                throw new BadValue(
                        "there is no parameter “" + name + "”; it has " + Split.join(", ", parameters.names()),
                        parameters.names());
            }
            seen += name + "&";
            values = parameters.read(values, name, pair.substring(equals + 1));
        }
        return values;
    }

    /** The values that differ from the start, as {@code name=value&name=value}; empty where none does. */
    public static String write(Parameters parameters, Values start, Values values) {
        String out = "";
        for (Parameter<?> parameter : parameters.all()) {
            String text = values.write(parameter);
            if (!text.equals(start.write(parameter))) {
                out += (out.isEmpty() ? "" : "&") + parameter.name() + "=" + text;
            }
        }
        return out;
    }

    /** Undoes %XX for ASCII, which is all that a state is written in; anything else stays as it is. */
    private static String decode(String text) {
        String out = "";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int high = c == '%' && i + 2 < text.length() ? hex(text.charAt(i + 1)) : -1;
            int low = high >= 0 && high < 8 ? hex(text.charAt(i + 2)) : -1;
            if (low >= 0) {
                out += (char) (high * 16 + low);
                i += 2;
            } else {
                out += c;
            }
        }
        return out;
    }

    private static int hex(char c) {
        return "0123456789abcdef".indexOf(c >= 'A' && c <= 'F' ? (char) (c + 32) : c);
    }
}
