package unstuck.site.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import unstuck.site.mistake.Mistakes;
import unstuck.site.mistake.SourceText;

/** What authors write below the content folder, in UTF-8. */
final class SourceFiles {
    private final Path content;
    private final Mistakes mistakes;

    SourceFiles(Path content, Mistakes mistakes) {
        this.content = content;
        this.mistakes = mistakes;
    }

    /** The text of a file that need not be there; empty where it is missing or cannot be read. */
    SourceText optional(String name) {
        Path file = content.resolve(name);
        SourceText source = Files.exists(file) ? read(file) : null;
        return source == null ? new SourceText("content/" + name, "", mistakes) : source;
    }

    /** The file's text; a mistake and null where it is not UTF-8. */
    SourceText read(Path file) {
        String name = "content/" + content.relativize(file).toString().replace('\\', '/');
        try {
            byte[] bytes = Files.readAllBytes(file);
            CharsetDecoder decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            CharBuffer text = CharBuffer.allocate(bytes.length);
            CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
            SourceText source = new SourceText(name, text.flip().toString(), mistakes);
            if (result.isError()) {
                source.mistake(source.text().length(), "the file is not UTF-8 from here on: save it in that encoding");
                return null;
            }
            if (source.text().startsWith("\uFEFF")) {
                source.mistake(0, "the file begins with a byte order mark: save it as UTF-8 without one");
                return null;
            }
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
