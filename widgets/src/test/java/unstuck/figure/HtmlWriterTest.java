package unstuck.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlWriterTest {
    @Test
    void writes_attributes_in_their_order_and_void_elements_without_an_end() {
        Element input =
                Element.of("input").attr("type", "range").attr("min", "0").flag("disabled", true);
        assertThat(HtmlWriter.write(input)).isEqualTo("<input type=\"range\" min=\"0\" disabled=\"\">");
    }

    @Test
    void escapes_text_and_attributes() {
        Element p = Element.of("p").attr("title", "a\"b&c").text("1 < 2 & \"3\"");
        assertThat(HtmlWriter.write(p)).isEqualTo("<p title=\"a&quot;b&amp;c\">1 &lt; 2 &amp; \"3\"</p>");
    }

    @Test
    void joins_neighbouring_text_and_leaves_out_nothing() {
        Element p = Element.of("p").text("a").add(new Text("b"), null).text("").text("c");
        assertThat(p.children()).containsExactly(new Text("abc"));
    }
}
