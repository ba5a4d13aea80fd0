package unstuck.math;

public final class Relu {
    private Relu() {}

    public static double value(double x) {
        return x > 0 ? x : 0;
    }

    public static double slope(double x, SlopeAtZero s) {
        return x > 0 ? 1 : x < 0 ? 0 : s == SlopeAtZero.ONE ? 1 : 0;
    }
}
