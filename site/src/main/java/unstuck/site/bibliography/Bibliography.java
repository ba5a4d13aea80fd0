package unstuck.site.bibliography;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import unstuck.site.file.Resource;
import unstuck.site.mistake.SourceText;

/** The works that articles cite: entries of a BibTeX file, formatted by citeproc in the style of the IEEE. */
public final class Bibliography {
    private static final String FOLDER = "/unstuck/site/bibliography/";
    private static final Pattern ENTRY = Pattern.compile("(?m)^\\s*@(\\w+)\\s*\\{\\s*([^,\\s]+)\\s*,");
    private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");

    private final Map<String, CSLItemData> items = new TreeMap<>();

    /** Reads a BibTeX file; what is wrong in it is noted at its place. */
    public Bibliography(SourceText source) {
        Map<String, Integer> places = new LinkedHashMap<>();
        Matcher entry = ENTRY.matcher(source.text());
        while (entry.find()) {
            if (places.put(entry.group(2), entry.start(2)) != null) {
                source.mistake(entry.start(2), "the key “" + entry.group(2) + "” stands here twice");
            }
        }
        try {
            BibTeXConverter converter = new BibTeXConverter();
            BibTeXDatabase database = converter.loadDatabase(
                    new ByteArrayInputStream(source.text().getBytes(StandardCharsets.UTF_8)));
            for (BibTeXEntry each : database.getEntries().values()) {
                String key = each.getKey().getValue();
                CSLItemData item = converter.toItemData(each);
                int place = places.getOrDefault(key, 0);
                require(source, place, key, "title", item.getTitle());
                require(
                        source,
                        place,
                        key,
                        "author or editor",
                        item.getAuthor() == null ? item.getEditor() : item.getAuthor());
                require(source, place, key, "year", item.getIssued());
                items.put(key, item);
            }
        } catch (ParseException | TokenMgrException e) {
            Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
            int offset = place.find()
                    ? source.startOf(Integer.parseInt(place.group(1))) + Integer.parseInt(place.group(2)) - 1
                    : 0;
            source.mistake(
                    offset,
                    "BibTeX: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("cannot be read"));
        } catch (IllegalArgumentException e) {
            source.mistake(0, "BibTeX: " + e.getMessage());
        }
    }

    private static void require(SourceText source, int place, String key, String field, Object value) {
        if (value == null) {
            source.mistake(place, "the entry “" + key + "” has no " + field);
        }
    }

    public boolean contains(String key) {
        return items.containsKey(key);
    }

    public List<String> keys() {
        return List.copyOf(items.keySet());
    }

    /** The formatted works as HTML, in the order of the keys, without their numbers. */
    public List<String> format(List<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        try {
            CSL csl = new CSL(
                    new ListItemDataProvider(List.copyOf(items.values())),
                    locale -> Resource.text(FOLDER + "locales-en-GB.xml"),
                    null,
                    Resource.text(FOLDER + "ieee.csl"),
                    "en-GB");
            csl.setOutputFormat("html");
            csl.setConvertLinks(true);
            csl.registerCitationItems(keys);
            List<String> entries = new ArrayList<>();
            for (String entry : csl.makeBibliography().getEntries()) {
                entries.add(text(entry));
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String entry) {
        Document parsed = Jsoup.parseBodyFragment(entry);
        parsed.outputSettings().prettyPrint(false);
        Element right = parsed.selectFirst(".csl-right-inline");
        return (right == null ? parsed.body() : right).html().strip();
    }
}
