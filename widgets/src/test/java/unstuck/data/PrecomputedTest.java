package unstuck.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unstuck.math.quality.Silhouette;

class ClusteringsTest {
    private final String points = Shipped.text("clusterings");
    private final String measures = Shipped.text("clusterings-measured");

    @Test
    void the_two_drawn_tables_are_what_the_code_computes() {
        StringBuilder computedPoints = new StringBuilder();
        StringBuilder computedMeasures = new StringBuilder();
        ClusteringsTable.unequal().write(computedPoints, computedMeasures);
        ClusteringsTable.noise().write(computedPoints, computedMeasures);
        assertThat(points).endsWith("\n" + computedPoints);
        assertThat(measures).endsWith("\n" + computedMeasures);
    }

    @Test
    void the_silhouettes_of_the_digits_in_64_dimensions_are_those_of_the_clusters_shipped() {
        ClusteringsTable digits = ClusteringsTable.digits();
        Clusterings shipped = Clusterings.parse(points, 9);
        int[] measured = Clusterings.parse(measures, 5).column(0, 3);
        for (int where = 0; where < 3; where++) {
            double silhouette = Silhouette.of(digits.x(), digits.n(), digits.d(), shipped.column(0, 6 + where));
            assertThat(Math.round(1000 * silhouette)).isEqualTo(measured[where]);
        }
        assertThat(shipped.column(0, 1)).isEqualTo(digits.groups());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n3\n", "a,b\n1,2\n3,4", "a,b\n1,x\n", "a,b\n1,,2\n", "a,b\n1-2,3\n"})
    void a_table_of_another_form_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clusterings.parse(text, 2))
                .withMessageContaining("clusterings");
    }

    @Test
    void numbers_may_be_negative() {
        assertThat(Clusterings.parse("a,b\n0,-12\n1,7\n0,3\n", 2).column(0, 1)).containsExactly(-12, 3);
    }
}
