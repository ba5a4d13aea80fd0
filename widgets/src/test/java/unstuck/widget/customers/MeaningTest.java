package unstuck.widget.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import unstuck.widget.customers.Meaning.Kind;

class MeaningTest {
    private static final String[] NAMES = {"Apples", "Bread", "Cheese", "Dates"};

    private static Meaning of(double... direction) {
        double squares = 0;
        for (double each : direction) {
            squares += each * each;
        }
        double[] unit = direction.clone();
        for (int j = 0; j < unit.length; j++) {
            unit[j] /= Math.sqrt(squares);
        }
        return new Meaning(NAMES, unit);
    }

    @Test
    void a_direction_and_its_opposite_get_the_same_words() {
        Random random = new Random(5);
        for (int run = 0; run < 500; run++) {
            double[] direction = random.doubles(4, -1, 1).toArray();
            double[] opposite = direction.clone();
            for (int j = 0; j < 4; j++) {
                opposite[j] = -opposite[j];
            }
            assertThat(of(opposite).words()).isEqualTo(of(direction).words());
            assertThat(of(opposite).kind()).isEqualTo(of(direction).kind());
        }
    }

    @Test
    void one_column_that_outweighs_the_others_is_almost_alone() {
        assertThat(of(0.1, -0.98, 0.1, 0.05).kind()).isEqualTo(Kind.ONE);
        assertThat(of(0.1, -0.98, 0.1, 0.05).words()).isEqualTo("is almost only Bread");
    }

    @Test
    void columns_that_grow_together_are_named_by_their_size() {
        assertThat(of(-0.5, -0.7, 0.1, -0.6).kind()).isEqualTo(Kind.SOME);
        assertThat(of(-0.5, -0.7, 0.1, -0.6).words())
                .isEqualTo("tells customers who buy much Bread, Dates and Apples from those who buy little of these");
    }

    @Test
    void all_columns_together_are_the_size_of_a_customer() {
        assertThat(of(1, 1, 1, 1).kind()).isEqualTo(Kind.ALL);
    }

    @Test
    void columns_of_both_signs_are_a_contrast() {
        assertThat(of(0.5, -0.7, 0.05, 0.5).words())
                .isEqualTo("has customers who buy much Bread but little Apples or Dates at one end,"
                        + " and the reverse at the other");
    }

    @Test
    void one_named_column_that_is_not_alone_is_spoken_of_as_one() {
        assertThat(of(0.86, 0.29, 0.29, 0.29).words()).endsWith("much Apples from those who buy little of it");
    }
}
