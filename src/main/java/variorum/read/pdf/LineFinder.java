package variorum.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts words of one column together to lines. */
final class LineFinder {
    /** A word belongs to a line when it shares so much of its height: a note mark above it does, the next line not. */
    private static final double SHARED = 0.5;

    /** How many lines can reach as low as the last one. */
    private static final int LOOK_BACK = 3;

    private final List<List<Word>> lines = new ArrayList<>();
    private final List<Box> cores = new ArrayList<>();

    private LineFinder() {}

    /** From top to bottom. */
    static List<Line> lines(List<Word> words) {
        LineFinder finder = new LineFinder();
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::baseline));
        sorted.forEach(finder::add);
        return finder.lines.stream().map(Line::of).toList();
    }

    private void add(Word word) {
        for (int at = lines.size() - 1; at >= Math.max(0, lines.size() - LOOK_BACK); at--) {
            if (cores.get(at).sharedHeight(word.box()) > SHARED) {
                lines.get(at).add(word);
                cores.set(at, larger(cores.get(at), word.box()));
                return;
            }
        }
        lines.add(new ArrayList<>(List.of(word)));
        cores.add(word.box());
    }

    private static Box larger(Box one, Box other) {
        return other.height() > one.height() ? other : one;
    }
}
