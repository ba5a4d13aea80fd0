package unstuck.site.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KatexStylesTest {
    private final String css =
            new KatexStyles().css("<span class=\"katex katex-accent accent-body\"></span>", new Assets());

    @Test
    void a_rule_keeps_the_selectors_that_name_used_classes() {
        assertThat(css).contains(".katex").doesNotContain("katex-hdashline", "overline-line", "fontsize-ensurer");
    }

    @Test
    void what_a_selector_excludes_need_not_be_used() {
        assertThat(css).contains(".accent-body:not(.accent-full)");
    }
}
