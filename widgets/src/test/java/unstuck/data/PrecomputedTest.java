package unstuck.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
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
        Precomputed shipped = Precomputed.parse(Shipped.text("clusterings"), "table,in_data,on_components,on_picture");
        int[] measured = Precomputed.parse(
                        Shipped.text("clusterings-measured"),
                        "table,where,agreement,silhouette_in_data,silhouette_there")
                .column(0, "silhouette_in_data");
        List<String> places = List.of("in_data", "on_components", "on_picture");
        for (int where = 0; where < 3; where++) {
            double silhouette = Silhouette.of(
                    Pictured.DIGITS.x(),
                    Pictured.DIGITS.n(),
                    Pictured.DIGITS.d(),
                    shipped.column(0, places.get(where)));
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
    @ValueSource(
            strings = {
                "a,b\n1,2\n3\n",
                "a,b\n1,2\n3,4",
                "a,b\n1,x\n",
                "a,b\n1,,2\n",
                "a,b\n1-2,3\n",
                "b,a\n1,2\n",
                "a,b,c\n1,2\n"
            })
    void a_table_of_another_form_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Precomputed.parse(text, "a,b"))
                .withMessageContaining("precomputed");
    }

    @Test
    void a_column_that_is_not_there_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Precomputed.parse("a,b\n0,1\n", "a,b").column(0, "c"))
                .withMessage("There is no column c.");
    }

    @Test
    void numbers_may_be_negative() {
        assertThat(Precomputed.parse("a,b\n0,-12\n1,7\n0,3\n", "a,b").column(0, "b"))
                .containsExactly(-12, 3);
    }
}
