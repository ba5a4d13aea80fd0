package unstuck.figure.plot;

/** Maps a domain of data to a range of the picture by a straight line: {@code r0 + (x − d0)/(d1 − d0)·(r1 − r0)}. */
public record LinearScale(double domainStart, double domainEnd, double rangeStart, double rangeEnd) {

    /** Where {@code x} lies in the picture; also outside of the range where {@code x} is outside of the domain. */
    public double of(double x) {
        double share = (x - domainStart) / (domainEnd - domainStart);
        return rangeStart + share * (rangeEnd - rangeStart);
    }

    /** The data that a place in the picture stands for. */
    public double invert(double place) {
        double share = (place - rangeStart) / (rangeEnd - rangeStart);
        return domainStart + share * (domainEnd - domainStart);
    }
}
