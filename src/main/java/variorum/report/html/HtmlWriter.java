package variorum.report.html;

import java.io.IOException;
import java.io.Writer;
import variorum.display.Unseen;

/** Writes elements and text of a web page; whatever text is given, it stays text. */
final class HtmlWriter {
    private final Writer writer;

    HtmlWriter(Writer writer) {
        this.writer = writer;
    }

    /** Markup that is ours, written as it is. */
    void markup(String markup) throws IOException {
        writer.write(markup);
    }

    /** @param attributes names and values by turns */
    void open(String element, String... attributes) throws IOException {
        writer.write('<');
        writer.write(element);
        for (int index = 0; index < attributes.length; index += 2) {
            writer.write(' ');
            writer.write(attributes[index]);
            writer.write("=\"");
            text(attributes[index + 1]);
            writer.write('"');
        }
        writer.write('>');
    }

    void close(String element) throws IOException {
        writer.write("</");
        writer.write(element);
        writer.write('>');
    }

    void element(String element, String text, String... attributes) throws IOException {
        open(element, attributes);
        text(text);
        close(element);
    }

    void endLine() throws IOException {
        writer.write('\n');
    }

    /** What nobody would see in it is told. */
    void text(String text) throws IOException {
        String shown = Unseen.shown(text);
        for (int index = 0; index < shown.length(); index++) {
            char sign = shown.charAt(index);
            switch (sign) {
                case '&' -> writer.write("&amp;");
                case '<' -> writer.write("&lt;");
                case '>' -> writer.write("&gt;");
                case '"' -> writer.write("&quot;");
                case '\t', '\n', '\r' -> writer.write(sign);
                // No web page may hold other control signs.
                default -> writer.write(Character.isISOControl(sign) ? '\uFFFD' : sign);
            }
        }
    }
}
