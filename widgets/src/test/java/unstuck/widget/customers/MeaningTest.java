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
    void a_direction_and_its_opposite_get_the_same_words_and_the_same_customers_on_opposite_sides() {
        Random random = new Random(5);
        for (int run = 0; run < 500; run++) {
            double[] direction = random.doubles(4, -1, 1).toArray();
            double[] opposite = direction.clone();
            for (int j = 0; j < 4; j++) {
                opposite[j] = -opposite[j];
            }
            assertThat(of(opposite).words()).isEqualTo(of(direction).words());
            assertThat(of(opposite).side())
                    .isEqualTo(
                            of(direction).side().contains("right")
                                    ? of(direction).side().replace("right", "left")
                                    : of(direction).side().replace("left", "right"));
            assertThat(of(opposite).kind()).isEqualTo(of(direction).kind());
        }
    }

    @Test
    void one_column_that_outweighs_the_others_is_almost_alone() {
        assertThat(of(0.1, -0.98, 0.1, 0.05).kind()).isEqualTo(Kind.ONE);
        assertThat(of(0.1, -0.98, 0.1, 0.05).words()).isEqualTo("is almost only Bread");
        assertThat(of(0.4, 0.91, 0.05, 0.05).side()).isEqualTo("To the right: customers who spend a lot on it.");
        assertThat(of(0.1, -0.98, 0.1, 0.05).side()).isEqualTo("To the left: customers who spend a lot on it.");
    }

    @Test
    void columns_that_grow_together_are_named_by_their_size() {
        assertThat(of(-0.5, -0.7, 0.1, -0.6).kind()).isEqualTo(Kind.SOME);
        assertThat(of(-0.5, -0.7, 0.1, -0.6).words()).isEqualTo("is how much is spent on Bread, Dates and Apples");
        assertThat(of(-0.5, -0.7, 0.1, -0.6).side()).isEqualTo("To the left: customers who spend a lot on these.");
    }

    @Test
    void all_columns_together_are_the_size_of_a_customer() {
        assertThat(of(1, 1, 1, 1).kind()).isEqualTo(Kind.ALL);
        assertThat(of(1, 1, 1, 1).side()).isEqualTo("To the right: customers who spend a lot on these.");
    }

    @Test
    void columns_of_both_signs_are_a_contrast() {
        assertThat(of(0.5, -0.7, 0.05, 0.5).words()).isEqualTo("sets Bread against Apples and Dates");
        assertThat(of(0.5, -0.7, 0.05, 0.5).side())
                .isEqualTo("To the left: customers who spend a lot on Bread but little on Apples or Dates.");
    }
}
