package variorum.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import variorum.model.Collation;
import variorum.model.Comparison;

/** The report for a terminal: what changed, one comparison after the other, old and new words in one text. */
public final class TextExporter implements Exporter {
    @Override
    public String id() {
        return "text";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public String description() {
        return "Plain text";
    }

    @Override
    public void write(Collation collation, Medium medium, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        TextPage page = new TextPage(medium, writer);
        boolean first = true;
        for (Comparison comparison : collation.comparisons()) {
            if (!first) {
                page.endLine();
            }
            first = false;
            new TextComparison(collation, comparison, page).write();
        }
        writer.flush();
    }
}
