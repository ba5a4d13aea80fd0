package unstuck.site.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleClassesTest {
    private final StyleClasses styles = new StyleClasses();

    @Test
    void a_style_attribute_becomes_a_class_beside_those_that_are_there() {
        String html = styles.lift("<p style=\"top:1em\">A <b class=\"c\" style=\"top:2em\">word</b></p>");
        assertThat(html).matches("<p class=\"s\\w+\">A <b class=\"s\\w+ c\">word</b></p>");
        assertThat(styles.css(html)).contains("{top:1em}", "{top:2em}");
    }

    @Test
    void ten_thousand_styles_keep_apart() {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            html.append(styles.lift("<i style=\"height:" + i + "em\"></i>"));
        }
        assertThat(styles.css(html.toString()).lines()).hasSize(10_000);
    }
}
