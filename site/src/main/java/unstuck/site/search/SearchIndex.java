package unstuck.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import unstuck.site.file.Resource;
import unstuck.site.markdown.Article;
import unstuck.site.script.JavaScript;
import unstuck.site.script.Webjar;

/** What the search looks words up in: lunr and its index of all sections, as one script that is loaded on first use. */
public final class SearchIndex {
    private static final String LUNR = Webjar.path("lunr") + "lunr.min.js";
    private static final int EXCERPT = 180;

    private SearchIndex() {}

    /** A part of an article below one of its headings; its first part has none. */
    record Section(String address, String article, String heading, String text) {
        String excerpt() {
            int end = text.length() <= EXCERPT ? -1 : text.lastIndexOf(' ', EXCERPT);
            return end < 0 ? text : text.substring(0, end) + " …";
        }

        private String json(String of) {
            return "{\"address\":" + quoted(address) + ",\"article\":" + quoted(article) + ",\"heading\":"
                    + quoted(heading) + ",\"text\":" + quoted(of) + "}";
        }
    }

    /** The script, which leaves behind {@code lunr}, {@code searchIndex} and the list {@code searchSections}. */
    public static String script(List<Article> articles) {
        List<Section> sections =
                articles.stream().flatMap(article -> sections(article).stream()).toList();
        try (JavaScript javaScript = new JavaScript()) {
            javaScript.load("/unstuck/site/search.js").load(LUNR);
            String index = javaScript.call("searchIndexOf", json(sections, false));
            return Resource.text(LUNR) + "\nvar searchIndex=" + index + ",searchSections=" + json(sections, true)
                    + ";\n";
        }
    }

    /** The sections of an article in their order. */
    static List<Section> sections(Article article) {
        Element body = Jsoup.parseBodyFragment(article.body()).body();
        body.select(".stage, .katex, .number").remove();
        List<Section> sections = new ArrayList<>();
        String address = article.page();
        String heading = "";
        StringBuilder text = new StringBuilder(article.summary());
        for (Element block : body.children()) {
            if (block.is("h2, h3")) {
                sections.add(new Section(address, article.title(), heading, text.toString()));
                address = article.page() + "#" + block.id();
                heading = block.text();
                text.setLength(0);
            } else {
                text.append(text.isEmpty() ? "" : " ").append(block.text());
            }
        }
        sections.add(new Section(address, article.title(), heading, text.toString()));
        return sections;
    }

    private static String json(List<Section> sections, boolean isShortened) {
        return sections.stream()
                .map(section -> section.json(isShortened ? section.excerpt() : section.text()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        return '"' + StringEscapeUtils.escapeJson(text) + '"';
    }
}
