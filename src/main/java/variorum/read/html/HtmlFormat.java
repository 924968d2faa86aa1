package variorum.read.html;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import variorum.progress.Monitor;
import variorum.read.charset.DeclaredCharset;
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

    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        return declaration(Jsoup.parse(start)).flatMap(name -> DeclaredCharset.of(name, bytes));
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
}
