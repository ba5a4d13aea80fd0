package unstuck.math;

public enum SlopeAtZero {
    ZERO,
    ONE;
}
