package unstuck.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-2",
                "0.5",
                "0.1",
                "1e-5",
                "1E3",
                "-0.000001",
                "123456789.012345",
                "3.",
                ".5",
                "+4",
                "1e22",
                "1e05",
                "1e+5"
            })
    void reads_the_double_that_java_reads(String text) {
        assertThat(Decimal.read(text)).isEqualTo(Double.parseDouble(text));
    }

    @Test
    void reads_many_numbers_as_java_does() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String text =
                    BigDecimal.valueOf(random.nextInt(), random.nextInt(12)).toPlainString();
            assertThat(Decimal.read(text)).isEqualTo(Double.parseDouble(text));
        }
    }

    @Test
    void a_typographic_minus_sign_is_a_minus_sign() {
        assertThat(Decimal.read("−1.5")).isEqualTo(-1.5);
    }

    @Test
    void nan_is_a_number_here() {
        assertThat(Decimal.read("NaN")).isNaN();
        assertThat(Decimal.write(Double.NaN, 2)).isEqualTo("NaN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "e5",
                "1e",
                "1e5e5",
                "1.2.3",
                "1,5",
                "0x10",
                "Infinity",
                "nan",
                "1 2",
                "1234567890123456",
                "1e99",
                "1eNaN",
                "1e1E1",
                "1e 5",
                "1e+",
                "1e005",
                "1e1.",
                "1e99999999999",
                "<b>"
            })
    void refuses_what_is_no_number_and_quotes_it(String text) {
        assertThatThrownBy(() -> Decimal.read(text))
                .isInstanceOf(BadValue.class)
                .hasMessageContaining("“" + text + "”");
    }

    @Test
    void writes_as_java_rounds_half_up_in_size() {
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            double value = (random.nextInt(2_000_000) - 1_000_000) / 256.0;
            String expected =
                    BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
            assertThat(Decimal.show(value, 2))
                    .isEqualTo(expected.equals("-0.00") ? "0.00" : expected.replace('-', '−'));
        }
    }

    @ParameterizedTest
    @CsvSource({"1.50,2,1.5", "2,2,2", "-0.001,2,0", "100,0,100", "-12.25,1,-12.3", "0.30000000000000004,2,0.3"})
    void drops_trailing_zeros_in_attributes_and_addresses(double value, int decimals, String expected) {
        assertThat(Decimal.write(value, decimals)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "1.5,1.5",
        "0.001234,0.0012",
        "0.0001234,1.2·10⁻⁴",
        "-1.26e-7,−1.3·10⁻⁷",
        "9.99e-7,1.0·10⁻⁶",
        "-9.96e12,−1.0·10¹³",
        "123456,123456",
        "2.5e12,2.5·10¹²",
        "Infinity,∞",
        "NaN,NaN"
    })
    void shows_small_and_large_numbers_by_their_power_of_ten(double value, String expected) {
        assertThat(Decimal.showSignificant(value, 2)).isEqualTo(expected);
    }

    @Test
    void shows_what_diverges_without_hundreds_of_digits() {
        assertThat(Decimal.write(1.234e200, 2)).isEqualTo("1.23e200");
        assertThat(Decimal.show(-5e15, 0)).isEqualTo("−5.00e15");
        assertThat(Decimal.show(9.996e20, 0)).isEqualTo("1.00e21");
        assertThat(Decimal.write(Double.NEGATIVE_INFINITY, 2)).isEqualTo("-∞");
    }

    @Test
    void thousands_are_set_apart() {
        assertThat(Decimal.grouped(3)).isEqualTo("3");
        assertThat(Decimal.grouped(5e15)).isEqualTo("5.00e15");
        assertThat(Decimal.grouped(999_999_999_999_999.9)).isEqualTo("1.00e15");
        assertThat(Decimal.grouped(-999.6)).isEqualTo("−1,000");
        assertThat(Decimal.grouped(-123)).isEqualTo("−123");
        assertThat(Decimal.grouped(1002)).isEqualTo("1,002");
        assertThat(Decimal.grouped(1234567)).isEqualTo("1,234,567");
    }
}
