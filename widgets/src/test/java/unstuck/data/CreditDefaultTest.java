package unstuck.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import unstuck.data.CreditDefault.Model;
import unstuck.data.CreditDefault.Part;

class CreditDefaultTest {
    private static final String NAMES =
            "part,label,amount,logistic,naive_bayes,random_forest,boosting,linear_svm_margin\n";

    private final CreditDefault shipped = CreditDefault.parse(Shipped.text("credit-default"));

    @Test
    void there_are_1500_rows_to_calibrate_on_and_3000_to_judge_by() {
        assertThat(shipped.calibration().count()).isEqualTo(1500);
        assertThat(shipped.test().count()).isEqualTo(3000);
        assertThat(defaults(shipped.calibration())).isEqualTo(356);
        assertThat(defaults(shipped.test())).isEqualTo(687);
    }

    @Test
    void the_mean_scores_of_the_test_rows_are_those_that_the_makers_of_the_scores_measured() {
        double[] measured = {0.2213, 0.513, 0.2358, 0.2205, 0.3644};
        for (Model model : Model.values()) {
            double mean =
                    DoubleStream.of(shipped.test().scores(model)).average().orElseThrow();
            assertThat(mean).as(model.label()).isCloseTo(measured[model.ordinal()], within(5e-5));
        }
    }

    @Test
    void every_score_lies_within_0_and_1_and_every_amount_is_at_least_0() {
        for (Part part : new Part[] {shipped.calibration(), shipped.test()}) {
            for (Model model : Model.values()) {
                assertThat(DoubleStream.of(part.scores(model))).allMatch(score -> score >= 0 && score <= 1);
            }
            assertThat(DoubleStream.of(part.amounts())).allMatch(amount -> amount >= 0);
        }
    }

    @Test
    void a_row_is_read_column_by_column() {
        CreditDefault read = CreditDefault.parse(NAMES + "cal,0,20310,972,8,3300,1027,3249\ntest,1,0,0,10000,5,6,7\n");
        Part row = read.test();
        assertThat(row.defaulted()).containsExactly(true);
        assertThat(row.amounts()).containsExactly(0);
        assertThat(row.scores(Model.NAIVE_BAYES)).containsExactly(1);
        assertThat(row.scores(Model.SVM)).containsExactly(0.0007);
        assertThat(read.calibration().amounts()).containsExactly(20310);
        assertThat(read.calibration().scores(Model.LOGISTIC)).containsExactly(0.0972);
    }

    @Test
    void a_line_of_another_form_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CreditDefault.parse(NAMES + "cal,0,20310,972,8\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> CreditDefault.parse(NAMES + "cal,0,-3,1,2,3,4,5\n"));
    }

    private static long defaults(Part part) {
        boolean[] defaulted = part.defaulted();
        return IntStream.range(0, part.count()).filter(i -> defaulted[i]).count();
    }
}
