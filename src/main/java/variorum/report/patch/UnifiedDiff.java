package variorum.report.patch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.diff.Hunk;
import variorum.diff.SequenceDiff;
import variorum.progress.Monitor;

/**
 * The difference of two files, as by POSIX {@code diff -u}. Lines are bytes up to a line feed, as {@code patch} sees
 * them, whatever the encoding.
 */
final class UnifiedDiff {
    private static final byte LINE_FEED = '\n';
    private static final String NO_LINE_FEED = "\n\\ No newline at end of file\n";

    private final List<byte[]> base;
    private final List<byte[]> other;
    private final int context;

    /** @param context how many common lines are shown before and after a difference */
    UnifiedDiff(byte[] base, byte[] other, int context) {
        this.base = lines(base);
        this.other = lines(other);
        this.context = context;
    }

    private static List<byte[]> lines(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == LINE_FEED || at + 1 == bytes.length) {
                lines.add(Arrays.copyOfRange(bytes, start, at + 1));
                start = at + 1;
            }
        }
        return lines;
    }

    void write(OutputStream out, Monitor monitor) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        List<Hunk> hunks = SequenceDiff.diff(numbered(base, numbers), numbered(other, numbers), monitor)
                .list();
        int from = 0;
        for (int at = 1; at <= hunks.size(); at++) {
            if (at == hunks.size()
                    || hunks.get(at).baseStart() - hunks.get(at - 1).baseEnd() > 2 * context) {
                write(hunks.subList(from, at), out);
                from = at;
            }
        }
    }

    private static int[] numbered(List<byte[]> lines, Map<String, Integer> numbers) {
        int[] numbered = new int[lines.size()];
        for (int at = 0; at < numbered.length; at++) {
            String line = new String(lines.get(at), StandardCharsets.ISO_8859_1);
            numbered[at] = numbers.computeIfAbsent(line, unseen -> numbers.size());
        }
        return numbered;
    }

    /** Hunks that share context are one piece. */
    private void write(List<Hunk> piece, OutputStream out) throws IOException {
        Hunk whole = piece.get(0).through(piece.get(piece.size() - 1));
        int before = Math.min(context, whole.baseStart());
        int after = Math.min(context, base.size() - whole.baseEnd());
        int start = whole.baseStart() - before;
        ascii(
                out,
                "@@ -" + range(start, whole.baseEnd() + after) + " +"
                        + range(whole.otherStart() - before, whole.otherEnd() + after) + " @@\n");
        int at = start;
        for (Hunk hunk : piece) {
            lines(' ', base.subList(at, hunk.baseStart()), out);
            lines('-', base.subList(hunk.baseStart(), hunk.baseEnd()), out);
            lines('+', other.subList(hunk.otherStart(), hunk.otherEnd()), out);
            at = hunk.baseEnd();
        }
        lines(' ', base.subList(at, whole.baseEnd() + after), out);
    }

    /** Lines are counted from 1; of none, the line before is told. */
    private static String range(int from, int to) {
        int length = to - from;
        return (length == 0 ? from : from + 1) + (length == 1 ? "" : "," + length);
    }

    private static void lines(char sign, List<byte[]> lines, OutputStream out) throws IOException {
        for (byte[] line : lines) {
            out.write(sign);
            out.write(line);
            if (line[line.length - 1] != LINE_FEED) {
                ascii(out, NO_LINE_FEED);
            }
        }
    }

    private static void ascii(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
