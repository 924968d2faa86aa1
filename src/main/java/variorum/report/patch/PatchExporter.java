package variorum.report.patch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import variorum.model.Comparison;
import variorum.progress.Monitor;
import variorum.report.content.Exporter;
import variorum.report.content.Medium;
import variorum.report.content.Report;
import variorum.report.words.JudgedRow;
import variorum.report.words.PairHead;

/**
 * A unified diff of the lines of two plain texts, with which {@code patch -p0} and {@code git apply -p0} turn the
 * base's file into the other text. The other text gets the base's encoding and line ends. Both headers name the base,
 * because {@code patch} would choose between two existing names; what was compared is said above them, where it is
 * ignored. For two texts with the same lines the patch is empty, as from {@code diff}.
 */
public final class PatchExporter implements Exporter {
    private static final int USUAL_CONTEXT = 3;

    @Override
    public void write(Report report, Medium medium, OutputStream out, Monitor monitor) throws IOException {
        Comparison comparison = report.collation().comparisons().get(0);
        SourceBytes base = SourceBytes.ofBase(report, comparison.base());
        byte[] other = base.inItsManner(report.collation().other(comparison));
        if (Arrays.equals(base.bytes(), other)) {
            return;
        }
        List<JudgedRow> rows = comparison.rows().stream()
                .map(row -> JudgedRow.of(report.collation(), comparison, row))
                .toList();
        ByteArrayOutputStream patch = new ByteArrayOutputStream();
        patch.write(head(new PairHead(report, comparison, rows), base.charset()));
        String name = PatchName.of(base.path(), report.collation().base(comparison));
        patch.write(("--- " + name + "\n+++ " + name + "\n").getBytes(StandardCharsets.US_ASCII));
        new UnifiedDiff(base.bytes(), other, USUAL_CONTEXT).write(patch, monitor);
        patch.writeTo(out);
        out.flush();
    }

    /** In the base's encoding, if that includes ASCII, so that an editor shows the whole file correctly. */
    private static byte[] head(PairHead head, Charset charset) {
        StringBuilder lines = new StringBuilder();
        head.sentencesOfWhole()
                .forEach(sentence -> lines.append("# ").append(sentence).append('\n'));
        head.facts().forEach(fact -> lines.append("# ").append(fact).append('\n'));
        boolean holdsAscii = Arrays.equals("#\n".getBytes(charset), "#\n".getBytes(StandardCharsets.US_ASCII));
        return lines.toString().getBytes(holdsAscii ? charset : StandardCharsets.UTF_8);
    }
}
