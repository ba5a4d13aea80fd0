package unstuck.figure;

/**
 * Numbers as text, the same on the JVM and in the browser: read and written by integer arithmetic, because the
 * platforms' own conversions differ in places and weigh twenty kilobytes.
 */
public final class Decimal {
    /** No number is read with such an exponent. */
    private static final int TOO_LARGE = 99;

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Decimal() {}

    /**
     * Reads a number such as {@code -2}, {@code 0.5}, {@code 1e-5} or {@code NaN}; a typographic minus sign is a minus
     * sign. The result is the double nearest to the text for up to 15 digits and exponents within ±22.
     *
     * @throws BadValue when the text is no such number
     */
    public static double read(String text) {
        String s = text.trim().replace('−', '-');
        if (s.equals("NaN")) {
            return Double.NaN;
        }
        int i = s.startsWith("-") || s.startsWith("+") ? 1 : 0;
        double mantissa = 0;
        int digits = 0;
        int exponent = 0;
        boolean point = false;
        for (; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '.' && !point) {
                point = true;
            } else if (c >= '0' && c <= '9' && digits < 15) {
                mantissa = mantissa * 10 + (c - '0');
                digits++;
                exponent -= point ? 1 : 0;
            } else {
                break;
            }
        }
        if (i < s.length() && digits > 0 && (s.charAt(i) == 'e' || s.charAt(i) == 'E')) {
            exponent += exponent(s.substring(i + 1));
            i = s.length();
        }
        if (digits == 0 || i < s.length() || exponent > 22 || exponent < -22) {
            throw new BadValue("“" + text + "” is no number of at most 15 digits, such as -2, 0.5 or 1e-5");
        }
        double size = exponent < 0 ? mantissa / power(-exponent) : mantissa * power(exponent);
        return s.startsWith("-") ? -size : size;
    }

    /** One or two digits, with or without a sign; of anything else, an exponent that is too large. */
    private static int exponent(String text) {
        int sign = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int digits = text.length() - sign;
        int exponent = 0;
        for (int i = sign; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            exponent = digits > 2 || digit < 0 || digit > 9 ? TOO_LARGE : 10 * exponent + digit;
        }
        return digits == 0 ? TOO_LARGE : text.startsWith("-") ? -exponent : exponent;
    }

    /** Writes with at most {@code decimals} decimals, trailing zeros dropped: the form for attributes and addresses. */
    public static String write(double value, int decimals) {
        return text(value, decimals, true);
    }

    /** For reading: exactly {@code decimals} decimals, a minus sign as long as a plus. */
    public static String show(double value, int decimals) {
        return text(value, decimals, false).replace('-', '−');
    }

    /** For reading: at most {@code decimals} decimals, trailing zeros dropped, a minus sign as long as a plus. */
    public static String showShort(double value, int decimals) {
        return write(value, decimals).replace('-', '−');
    }

    /** For reading: a whole number with its thousands apart. */
    public static String grouped(double value) {
        String shown = show(value, 0);
        int sign = value < 0 ? 1 : 0;
        // A number of more than fifteen digits has an exponent.
        int end = shown.indexOf('e') < 0 ? shown.length() : 0;
        for (int at = end - 3; at > sign; at -= 3) {
            shown = shown.substring(0, at) + "," + shown.substring(at);
        }
        return shown;
    }

    /** For reading: {@code digits} significant digits, as {@code 0.0012} down to a thousandth, then as {@code 1.2·10⁻⁷}. */
    public static String showSignificant(double value, int digits) {
        double size = Math.abs(value);
        if (size == 0 || !(size <= Double.MAX_VALUE)) {
            return show(value, 0);
        }
        int exponent = exponent(size);
        if (exponent >= -3 && exponent < 6) {
            return show(value, Math.max(0, digits - 1 - exponent));
        }
        exponent = exponent(size, digits - 1);
        return show(scaled(value, -exponent), digits - 1) + "·10" + superscript(exponent);
    }

    /** A whole number in raised digits, as in 10⁻⁵. */
    public static String superscript(int exponent) {
        String out = exponent < 0 ? "⁻" : "";
        String digits = digits(Math.abs(exponent), 1);
        for (int i = 0; i < digits.length(); i++) {
            out += SUPERSCRIPTS.charAt(digits.charAt(i) - '0');
        }
        return out;
    }

    private static int exponent(double size) {
        int exponent = 0;
        for (double s = size; s >= 10; s /= 10) {
            exponent++;
        }
        for (double s = size; s < 1; s *= 10) {
            exponent--;
        }
        return exponent;
    }

    /** The exponent beside a mantissa that is rounded to so many decimals: 9.996 becomes 1.00 of the next one. */
    private static int exponent(double size, int decimals) {
        int exponent = exponent(size);
        double scale = power(decimals);
        return Math.floor(scaled(size, -exponent) * scale + 0.5) < 10 * scale ? exponent : exponent + 1;
    }

    private static double scaled(double value, int exponent) {
        double scaled = value;
        for (int i = 0; i < exponent; i++) {
            scaled *= 10;
        }
        for (int i = 0; i > exponent; i--) {
            scaled /= 10;
        }
        return scaled;
    }

    /** Rounds half up in size, never to a negative zero; {@code trimmed} drops zeros at the end of the decimals. */
    private static String text(double value, int decimals, boolean trimmed) {
        if (value != value) {
            return "NaN";
        }
        double size = Math.abs(value);
        if (size > Double.MAX_VALUE) {
            return value < 0 ? "-∞" : "∞";
        }
        double rounded = Math.floor(size * power(decimals) + 0.5);
        if (rounded >= 1e15) {
            return huge(value);
        }
        int shown = decimals;
        while (trimmed && shown > 0 && rounded % 10 == 0) {
            rounded /= 10;
            shown--;
        }
        double scale = power(shown);
        double whole = Math.floor(rounded / scale);
        return (value < 0 && rounded > 0 ? "-" : "")
                + digits(whole, 1)
                + (shown > 0 ? "." + digits(rounded - whole * scale, shown) : "");
    }

    /** Numbers of more than fifteen digits are only ever shown when something diverges: three digits say enough. */
    private static String huge(double value) {
        int exponent = exponent(Math.abs(value), 2);
        return text(scaled(value, -exponent), 2, false) + "e" + exponent;
    }

    /** The digits of a whole number, at least {@code least} of them. */
    private static String digits(double whole, int least) {
        String digits = "";
        double rest = whole;
        for (int n = 0; n < least || rest > 0; n++) {
            double tenth = Math.floor(rest / 10);
            digits = (char) ('0' + (int) (rest - tenth * 10)) + digits;
            rest = tenth;
        }
        return digits;
    }

    private static double power(int exponent) {
        double power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
