package unstuck.math;

import org.apache.commons.rng.core.source32.XoShiRo128PlusPlus;

/**
 * Uniform random numbers that depend on a seed alone, and are the same on every machine and in every browser. The
 * generator is xoshiro128++ (Blackman and Vigna 2021, Scrambled linear pseudorandom number generators). Its four words of
 * state come from the seed by SplitMix in 32 bits: the multiples of the golden ratio that follow the seed, each
 * scrambled by the finaliser of MurmurHash3 (Steele, Lea and Flood 2014, Fast splittable pseudorandom number
 * generators). So seeds that are neighbours give streams that are not.
 */
public final class SeededUniform {
    private static final int GOLDEN_RATIO = 0x9E3779B9;
    private static final double TWO_TO_27 = 1 << 27;
    private static final double TWO_TO_26 = 1 << 26;

    private final XoShiRo128PlusPlus generator;

    public SeededUniform(int seed) {
        int state = seed;
        int[] words = new int[4];
        for (int i = 0; i < words.length; i++) {
            state += GOLDEN_RATIO;
            words[i] = scramble(state);
        }
        generator = new XoShiRo128PlusPlus(words);
    }

    private static int scramble(int bits) {
        int mixed = (bits ^ bits >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return mixed ^ mixed >>> 16;
    }

    /** The next number of [0, 1), a multiple of 2⁻⁵³: 27 bits of one word above 26 of the next. */
    public double next() {
        double high = generator.next() >>> 5;
        double low = generator.next() >>> 6;
        return (high * TWO_TO_26 + low) / TWO_TO_26 / TWO_TO_27;
    }

    /** The next number of [low, high). */
    public double between(double low, double high) {
        return low + next() * (high - low);
    }
}
