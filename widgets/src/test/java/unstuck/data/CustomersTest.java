package unstuck.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CustomersTest {
    private static final String HEAD = "Channel,Region,Fresh,Milk\n";

    @Test
    void labels_and_amounts_are_read_apart() {
        Customers customers = Customers.parse(HEAD + "2,3,12669,9656\n1,1,3,55\n");
        assertThat(customers.count()).isEqualTo(2);
        assertThat(customers.kinds()).isEqualTo(2);
        assertThat(customers.goods(1)).isEqualTo("Milk");
        assertThat(customers.amount(0, 1)).isEqualTo(9656);
        assertThat(customers.total(1)).isEqualTo(58);
        assertThat(customers.channel(0)).isEqualTo(2);
        assertThat(customers.region(0)).isEqualTo(3);
    }

    @Test
    void the_largest_are_those_who_spent_most_and_of_equals_the_earlier() {
        Customers customers = Customers.parse(HEAD + "1,1,5,5\n1,1,2,9\n1,1,9,1\n1,1,8,2\n");
        assertThat(customers.largest(2)).containsExactly(true, true, false, false);
        assertThat(customers.largest(0)).containsOnly(false);
        assertThat(customers.largest(9)).containsOnly(true);
    }

    @Test
    void a_line_that_is_cut_short_is_refused_by_its_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Customers.parse(HEAD + "1,1,5,5\n1,1,2\n"))
                .withMessage("Customer 2 has 3 cells, not 4.");
    }

    @Test
    void an_amount_without_a_logarithm_is_refused() {
        for (String amount : new String[] {"0", "-3", "", "NaN", "many"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Customers.parse(HEAD + "1,1,5," + amount + "\n"))
                    .withMessage("Customer 1: “" + amount + "” is no number above 0.");
        }
    }
}
