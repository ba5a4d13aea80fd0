package unstuck.site.asset;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import unstuck.data.Shipped;
import unstuck.figure.DataSet;

/** A data set as a script, which hands its text to the page by an event: a page from a file can load no other kind. */
public record DataScript(String name, byte[] content) {
    /** The script of a data set. */
    public static DataScript of(DataSet<?> data) {
        String script = "document.dispatchEvent(new CustomEvent(\"unstuck-data\",{detail:[\"" + data.name() + "\",`"
                + quoted(Shipped.text(data.name())) + "`]}))\n";
        return new DataScript("data-" + data.name() + ".js", script.getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${");
    }

    /** The names under which the scripts of these data sets are published, separated by spaces. */
    public static String addresses(List<DataSet<?>> needs) {
        return needs.stream()
                .map(DataScript::of)
                .map(script -> Assets.published(script.name(), script.content()))
                .collect(Collectors.joining(" "));
    }
}
