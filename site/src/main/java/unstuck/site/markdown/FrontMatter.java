package unstuck.site.markdown;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import unstuck.site.mistake.Mistakes;
import unstuck.site.mistake.SourceText;

/** What an article says of itself before its text, in YAML between lines of three hyphens. */
final class FrontMatter {
    private static final List<String> FIELDS = List.of(
            "title",
            "slug",
            "summary",
            "authors",
            "published",
            "updated",
            "reviewers",
            "tags",
            "status",
            "objectives",
            "prerequisites",
            "corrections",
            "symbols",
            "terms");
    private static final List<String> KINDS = List.of("person", "organisation");
    private static final List<String> STATUS = List.of("draft", "published");
    private static final Pattern SYMBOL = Pattern.compile("[A-Za-z][A-Za-z-]*");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String DELIMITER = "---";

    private final SourceText source;
    private final int end;
    /** Whether the fields could be read: if not, none is called missing. */
    private final boolean isRead;

    private final Fields fields;

    private FrontMatter(SourceText source, int end, Fields read) {
        this.source = source;
        this.end = end;
        this.isRead = read != null;
        this.fields = isRead ? read : Fields.none(source);
    }

    /** Reads the front matter of an article; where there is none that is a mistake, and all fields are empty. */
    static FrontMatter of(SourceText source) {
        String text = source.text();
        boolean isOpen = text.startsWith(DELIMITER + "\n");
        int close = text.indexOf("\n" + DELIMITER + "\n");
        if (!isOpen || close < 0) {
            source.mistake(
                    0,
                    isOpen
                            ? "the front matter is not closed: a line --- is missing after its last field"
                            : "an article begins with its front matter: a line ---, fields such as title: …, and a line ---");
            return new FrontMatter(source, 0, null);
        }
        String yaml = text.substring(DELIMITER.length() + 1, close + 1);
        return new FrontMatter(source, close + DELIMITER.length() + 2, Fields.read(source, yaml, 2, FIELDS));
    }

    /** Where the text begins. */
    int end() {
        return end;
    }

    /** The text of a field that must be there; empty where it is not. */
    String required(String name) {
        String text = fields.text(name);
        if (fields.has(name) && text.isBlank()) {
            fields.mistake(name, name + " is empty");
        }
        requireField(name, "");
        return text;
    }

    private void requireField(String name, String values) {
        if (isRead && !fields.has(name)) {
            source.mistake(0, "the front matter has no " + name + values);
        }
    }

    /** A text with its place; empty where the field is missing. */
    Placed placed(String name) {
        return fields.placed(name);
    }

    /** The texts of a field that is a list, with their places. */
    List<Placed> texts(String name) {
        return fields.texts(name);
    }

    /** The slug, else the one that the file's name gives. */
    String slug(String fromName) {
        String slug = fields.has("slug") ? fields.text("slug") : fromName;
        if (!SLUG.matcher(slug).matches()) {
            String message = "the slug “" + slug + "” is not made of small letters, digits and single hyphens";
            if (fields.has("slug")) {
                fields.mistake("slug", message);
            } else {
                source.mistake(0, message + ": rename the file");
            }
        }
        return slug;
    }

    boolean isDraft() {
        String status = fields.text("status");
        if (fields.has("status") && !STATUS.contains(status)) {
            fields.mistake("status", "status is draft or published" + Mistakes.didYouMean(status, STATUS));
        }
        requireField("status", ": draft or published");
        return !status.equals("published");
    }

    /** The date of a field; {@code null} where it is missing. */
    LocalDate date(String name, boolean isRequired) {
        if (isRequired) {
            requireField(name, "");
        }
        if (!fields.has(name)) {
            return null;
        }
        LocalDate date = date(fields.text(name));
        if (date == null) {
            fields.mistake(name, name + " is a date written like 2026-01-31, not “" + fields.text(name) + "”");
        }
        return date;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The day of the last change; {@code null} where there was none. */
    LocalDate updated(LocalDate published) {
        LocalDate updated = date("updated", false);
        if (updated != null && published != null && updated.isBefore(published)) {
            fields.mistake("updated", "updated is before published, which is " + published);
        }
        return updated;
    }

    List<Author> authors() {
        requireField("authors", "");
        List<Author> authors = new ArrayList<>();
        for (Fields author : fields.entries("authors", "an author", "name", "url", "affiliation", "kind")) {
            String url = author.text("url");
            if (!url.isEmpty() && !url.startsWith("https://") && !url.startsWith("http://")) {
                author.mistake("an author’s url begins with https://, not “" + url + "”");
            }
            String kind = author.text("kind");
            if (!kind.isEmpty() && !KINDS.contains(kind)) {
                author.mistake("kind", "an author is a person or an organisation" + Mistakes.didYouMean(kind, KINDS));
            }
            if (!author.has("name")) {
                author.mistake("an author has a name: write - name: …");
            } else {
                authors.add(
                        new Author(author.text("name"), url, author.text("affiliation"), kind.equals("organisation")));
            }
        }
        return authors;
    }

    List<Correction> corrections() {
        List<Correction> corrections = new ArrayList<>();
        for (Fields correction : fields.entries("corrections", "a correction", "date", "what")) {
            LocalDate date = date(correction.text("date"));
            if (!correction.has("date") || !correction.has("what")) {
                correction.mistake(
                        "a correction has a date and says what: write - date: 2026-01-31, and below it what: …");
            } else if (date == null) {
                correction.mistake(
                        "a correction’s date is written like 2026-01-31, not “" + correction.text("date") + "”");
            } else {
                corrections.add(new Correction(date, correction.text("what")));
            }
        }
        return corrections;
    }

    Symbols symbols() {
        List<Symbols.Symbol> symbols = new ArrayList<>();
        for (Fields symbol : fields.entries("symbols", "a symbol", "name", "tex", "means", "colour", "code")) {
            String name = symbol.text("name");
            String colour = symbol.text("colour");
            boolean isThere = symbols.stream().anyMatch(other -> other.name().equals(name));
            if (!symbol.has("tex")
                    || !symbol.has("means")
                    || !SYMBOL.matcher(name).matches()) {
                symbol.mistake(
                        "a symbol has a name of letters and hyphens, its tex and what it means: write - name: …");
            } else if (isThere) {
                symbol.mistake("the symbol “" + name + "” is named twice");
            } else if (!colour.isEmpty() && !Symbols.COLOURS.contains(colour)) {
                symbol.mistake("the colour of a symbol is " + String.join(" or ", Symbols.COLOURS)
                        + Mistakes.didYouMean(colour, Symbols.COLOURS));
            } else {
                symbols.add(new Symbols.Symbol(
                        name, symbol.placed("tex"), symbol.placed("means"), colour, symbol.text("code")));
            }
        }
        return new Symbols(symbols);
    }

    Terms terms() {
        List<Terms.Term> terms = new ArrayList<>();
        for (Fields entry : fields.entries("terms", "a term", "name", "means")) {
            Terms.Term term = new Terms.Term(entry.placed("name"), entry.placed("means"));
            if (term.name().text().isBlank() || term.means().text().isBlank()) {
                entry.mistake("a term has a name and what it means: write - name: …, and below it means: …");
            } else if (terms.stream().anyMatch(other -> other.key().equals(term.key()))) {
                entry.mistake("the term “" + term.name().text() + "” is explained twice");
            } else {
                terms.add(term);
            }
        }
        return new Terms(terms);
    }

    /** Notes the symbols that stand in no formula. */
    void checkUse(Symbols symbols) {
        for (Symbols.Symbol symbol : symbols.all()) {
            if (!symbols.isUsed(symbol)) {
                fields.mistake(
                        "symbols",
                        "the symbol “" + symbol.name() + "” stands in no formula: write \\sym{" + symbol.name()
                                + "} there");
            }
        }
    }

    /** Notes the terms that no sentence links to. */
    void checkUse(Terms terms) {
        for (Terms.Term term : terms.all()) {
            if (!terms.isUsed(term)) {
                source.mistake(
                        term.name().offset(),
                        "nothing links to the term “" + term.name().text() + "”: write ["
                                + term.name().text() + "](" + Terms.SCHEME + term.key() + ") where it is first met");
            }
        }
    }
}
