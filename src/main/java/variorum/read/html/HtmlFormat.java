package variorum.read.html;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import variorum.progress.Monitor;
import variorum.read.charset.ByteOrderMark;
import variorum.read.charset.Decoded;
import variorum.read.charset.TextDecoder;
import variorum.read.document.DocumentFormat;
import variorum.read.document.DocumentText;

/**
 * A web page, as its source. The version's text is what a reader of the page sees, paragraphs apart by a blank line.
 */
public final class HtmlFormat implements DocumentFormat {
    /** Where a page has to declare its encoding, by the standard. */
    private static final int DECLARATION = 1024;

    @Override
    public DocumentText read(byte[] bytes, Optional<Charset> encoding, Monitor monitor) throws IOException {
        Decoded decoded = TextDecoder.decode(bytes, encoding.or(() -> declared(bytes)));
        monitor.check();
        Document page = Jsoup.parse(decoded.text());
        monitor.check();
        return HtmlText.of(page, Optional.of(decoded.encoding()), monitor);
    }

    /** The encoding that the page declares, unless a byte-order mark or the bytes themselves speak against it. */
    private static Optional<Charset> declared(byte[] bytes) {
        if (ByteOrderMark.of(bytes).isPresent() || isUtf8BeyondAscii(bytes)) {
            return Optional.empty();
        }
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        return declaration(Jsoup.parse(start))
                .flatMap(HtmlFormat::charset)
                .filter(charset -> Decoded.strictly(bytes, charset).isPresent());
    }

    /** Many pages declare what they were once written in; well-formed UTF-8 is hardly ever chance. */
    private static boolean isUtf8BeyondAscii(byte[] bytes) {
        return Decoded.strictly(bytes, StandardCharsets.UTF_8)
                .filter(text -> text.chars().anyMatch(unit -> unit > 0x7F))
                .isPresent();
    }

    private static Optional<String> declaration(Document start) {
        for (Element meta : start.select("meta")) {
            String content = meta.attr("content").toLowerCase(Locale.ROOT);
            int at = content.indexOf("charset=");
            if (meta.hasAttr("charset")) {
                return Optional.of(meta.attr("charset").strip());
            }
            if (at >= 0) {
                return Optional.of(content.substring(at + "charset=".length()).strip());
            }
        }
        return Optional.empty();
    }

    /** What browsers take a name for: Latin-1 is always the wider Windows-1252. */
    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean latin1 = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin1 ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
