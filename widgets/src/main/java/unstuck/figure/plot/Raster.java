package unstuck.figure.plot;

/**
 * A picture of pixels, on which dots are stamped: ten thousand of them in a few milliseconds, where a browser's own arcs
 * take ten times as long. A pixel is an int of alpha, blue, green and red, from its highest byte, not premultiplied.
 */
public final class Raster {
    private final int width;
    private final int height;
    private final int[] pixels;

    /** A picture without colour. */
    public Raster(int width, int height) {
        this.width = width;
        this.height = height;
        pixels = new int[width * height];
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixels themselves, row by row. */
    public int[] pixels() {
        return pixels;
    }

    /** Row by row, by copies: a loop over the pixels takes as long as stamping does. */
    public void clear() {
        int[] blank = new int[width];
        for (int row = 0; row < height; row++) {
            System.arraycopy(blank, 0, pixels, row * width, width);
        }
    }

    /**
     * Stamps dots.
     *
     * @param places x₀, y₀, x₁, y₁, … in units
     * @param scale pixels a unit
     * @param diameter in pixels
     * @param round discs, else squares
     * @param colour blue, green and red, from the highest byte to the lowest of three
     * @param opacity from 0 to 1
     */
    public void stamp(double[] places, double scale, double diameter, boolean round, int colour, double opacity) {
        int side = (int) Math.ceil(diameter) + 1;
        int[] mask = mask(side, diameter / 2, round, opacity);
        for (int i = 0; i < places.length; i += 2) {
            int left = nearest(places[i] * scale - side / 2.0);
            int top = nearest(places[i + 1] * scale - side / 2.0);
            if (left >= 0 && top >= 0 && left <= width - side && top <= height - side) {
                stamp(mask, side, top * width + left, colour);
            }
        }
    }

    private void stamp(int[] mask, int side, int at, int colour) {
        for (int row = 0; row < side; row++) {
            int pixel = at + row * width;
            for (int column = 0; column < side; column++) {
                int cover = mask[row * side + column];
                if (cover == 255) {
                    pixels[pixel + column] = 0xff000000 | colour;
                } else if (cover > 0) {
                    pixels[pixel + column] = over(colour, cover, pixels[pixel + column]);
                }
            }
        }
    }

    /** Porter and Duff's “over”, of a colour that covers a pixel by that many 255ths. */
    private static int over(int colour, int cover, int below) {
        int alpha = below >>> 24;
        if (alpha == 0) {
            return cover << 24 | colour;
        }
        int rest = (alpha * (255 - cover) + 127) / 255;
        int sum = cover + rest;
        int half = sum >> 1;
        int blue = ((colour >> 16) * cover + (below >> 16 & 255) * rest + half) / sum;
        int green = ((colour >> 8 & 255) * cover + (below >> 8 & 255) * rest + half) / sum;
        int red = ((colour & 255) * cover + (below & 255) * rest + half) / sum;
        return sum << 24 | blue << 16 | green << 8 | red;
    }

    /** How far a dot in the middle of a square covers each pixel, from 0 to 255. */
    private static int[] mask(int side, double radius, boolean round, double opacity) {
        int[] mask = new int[side * side];
        double middle = (side - 1) / 2.0;
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                double dx = Math.abs(column - middle);
                double dy = Math.abs(row - middle);
                double inside =
                        round ? share(radius - Math.sqrt(dx * dx + dy * dy)) : share(radius - dx) * share(radius - dy);
                mask[row * side + column] = nearest(255 * opacity * inside);
            }
        }
        return mask;
    }

    /** As {@code Math.round}, which in a browser goes through integers of any size. */
    private static int nearest(double value) {
        return (int) Math.floor(value + 0.5);
    }

    /** How much of a pixel lies inside of an edge that is {@code distance} beyond its centre. */
    private static double share(double distance) {
        return Math.max(0, Math.min(1, distance + 0.5));
    }
}
