package unstuck.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import unstuck.data.CreditDefault.Model;
import unstuck.data.CreditDefault.Part;
import unstuck.figure.DataSet;

class CreditDefaultTest {
    @Test
    void the_shipped_rows_are_those_that_the_models_were_judged_by() {
        Shipped.bring(List.of(CreditDefault.ROWS));
        CreditDefault rows = CreditDefault.ROWS.read();
        assertThat(rows.calibration().rows()).isEqualTo(1500);
        Part test = rows.test();
        assertThat(test.rows()).isEqualTo(3000);
        int defaults = 0;
        for (boolean each : test.defaulted()) {
            defaults += each ? 1 : 0;
        }
        assertThat(defaults).isEqualTo(687);
        assertThat(mean(test.scores(Model.LOGISTIC))).isCloseTo(0.2213, within(5e-5));
        assertThat(mean(test.scores(Model.NAIVE_BAYES))).isCloseTo(0.5130, within(5e-5));
        assertThat(mean(test.scores(Model.BOOSTING))).isCloseTo(0.2205, within(5e-5));
        assertThat(mean(test.scores(Model.SVM))).isCloseTo(0.3644, within(5e-5));
        assertThat(Arrays.stream(test.amount()).boxed())
                .allSatisfy(amount -> assertThat(amount).isNotNegative());
    }

    @Test
    void data_that_have_not_arrived_say_so() {
        DataSet<String> data = DataSet.of("nothing", text -> text);
        assertThat(data.isThere()).isFalse();
        assertThatThrownBy(data::read).hasMessageContaining("“nothing”");
        assertThatThrownBy(() -> Shipped.bring(List.of(data))).hasMessageContaining("content/data/nothing.csv");
    }

    private static double mean(double[] numbers) {
        double sum = 0;
        for (double each : numbers) {
            sum += each;
        }
        return sum / numbers.length;
    }
}
