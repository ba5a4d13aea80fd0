package unstuck.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RasterTest {
    private static final int RED = 0x0000ff;
    private static final int BLUE = 0xff0000;
    private static final int OPAQUE = 0xff000000;

    private static int at(Raster raster, int x, int y) {
        return raster.pixels()[y * raster.width() + x];
    }

    /** Σ of the alphas, in whole pixels. */
    private static double area(Raster raster) {
        double sum = 0;
        for (int pixel : raster.pixels()) {
            sum += (pixel >>> 24) / 255.0;
        }
        return sum;
    }

    @Test
    void a_square_is_as_large_as_its_diameter_around_its_place() {
        Raster raster = new Raster(20, 20);
        raster.stamp(new double[] {5, 5}, 2, 4, false, RED, 1);
        assertThat(area(raster)).isCloseTo(16, org.assertj.core.data.Offset.offset(0.1));
        assertThat(at(raster, 10, 10)).isEqualTo(OPAQUE | RED);
    }

    @Test
    void a_disc_has_the_area_of_its_circle() {
        Raster raster = new Raster(40, 40);
        raster.stamp(new double[] {20, 20}, 1, 16, true, RED, 1);
        assertThat(area(raster)).isCloseTo(Math.PI * 64, org.assertj.core.data.Offset.offset(2.0));
    }

    @Test
    void what_is_stamped_later_lies_over_what_was_there() {
        Raster raster = new Raster(20, 20);
        raster.stamp(new double[] {10, 10}, 1, 8, false, RED, 1);
        raster.stamp(new double[] {10, 10}, 1, 4, false, BLUE, 1);
        assertThat(at(raster, 10, 10)).isEqualTo(OPAQUE | BLUE);
        assertThat(at(raster, 7, 7)).isEqualTo(OPAQUE | RED);
    }

    @Test
    void half_a_colour_over_another_is_mixed_with_it() {
        Raster raster = new Raster(20, 20);
        raster.stamp(new double[] {10, 10}, 1, 6, false, RED, 1);
        raster.stamp(new double[] {10, 10}, 1, 6, false, BLUE, 0.5);
        assertThat(at(raster, 10, 10)).isEqualTo(OPAQUE | 0x80007f);
    }

    @Test
    void what_does_not_fit_on_the_picture_is_left_out() {
        Raster raster = new Raster(10, 10);
        raster.stamp(
                new double[] {0, 0, 10, 5, -50, 5, 5, 1e6, 1e12, 5, 5, Double.POSITIVE_INFINITY}, 1, 4, true, RED, 1);
        assertThat(area(raster)).isZero();
    }
}
