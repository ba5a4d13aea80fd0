package unstuck.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import unstuck.math.quality.Silhouette;

class PrecomputedTest {
    static {
        Precomputed.PICTURES.arrive(Shipped.text("pictures"));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNEQUAL", "NOISE", "CUSTOMERS"})
    void the_pictures_shipped_are_those_that_the_code_computes(Pictured table) {
        StringBuilder picture = new StringBuilder();
        new PicturedTable(table).writePicture(picture);
        assertThat(Shipped.text("pictures")).contains("\n" + picture);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNEQUAL", "NOISE", "CUSTOMERS"})
    void the_clusters_shipped_and_their_measures_are_what_the_code_computes(Pictured table) {
        StringBuilder clusters = new StringBuilder();
        StringBuilder agreements = new StringBuilder();
        new PicturedTable(table).writeClusters(clusters, agreements);
        assertThat(Shipped.text("clusterings")).contains("\n" + clusters);
        assertThat(Shipped.text("clusterings-measured")).contains("\n" + agreements);
    }

    @Test
    void the_silhouettes_of_the_digits_in_64_dimensions_are_those_of_the_clusters_shipped() {
        new PicturedTable(Pictured.DIGITS);
        Precomputed shipped = Precomputed.parse(Shipped.text("clusterings"), 4);
        int[] measured =
                Precomputed.parse(Shipped.text("clusterings-measured"), 5).column(0, 3);
        for (int where = 0; where < 3; where++) {
            double silhouette = Silhouette.of(
                    Pictured.DIGITS.x(), Pictured.DIGITS.n(), Pictured.DIGITS.d(), shipped.column(0, 1 + where));
            assertThat(PicturedTable.thousandths(silhouette)).isEqualTo(measured[where]);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DIGITS", "CUSTOMERS"})
    void what_the_pictures_keep_is_what_the_code_measures(Pictured table) {
        StringBuilder kept = new StringBuilder();
        new PicturedTable(table).writeKept(kept);
        assertThat(Shipped.text("pictures-measured")).contains("\n" + kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n3\n", "a,b\n1,2\n3,4", "a,b\n1,x\n", "a,b\n1,,2\n", "a,b\n1-2,3\n"})
    void a_table_of_another_form_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Precomputed.parse(text, 2))
                .withMessageContaining("precomputed");
    }

    @Test
    void numbers_may_be_negative() {
        assertThat(Precomputed.parse("a,b\n0,-12\n1,7\n0,3\n", 2).column(0, 1)).containsExactly(-12, 3);
    }
}
