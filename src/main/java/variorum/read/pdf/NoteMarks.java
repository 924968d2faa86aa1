package variorum.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes away the numbers that join notes to their places, as other formats keep them out of the text: those raised in
 * the text, and those before notes. A number of which there is but one of the two is none of these: {@code 10²}. Notes
 * at the foot of a column then stand at the end, where other formats have them.
 */
final class NoteMarks {
    /** A raised number is so much smaller than its line, and stands so much above it, in sizes. */
    private static final double SMALLER = 0.85;

    private static final double RAISED = 0.1;

    private static final Pattern MARK = Pattern.compile("\\d{1,3}|[*†‡§]+");
    private static final Pattern MARK_OF_NOTE = Pattern.compile("(\\d{1,3}|[*†‡§]+)(?![\\d.,:)])");

    /** What stands before an exponent: a figure, a letter, a unit. */
    private static final Pattern RAISED_TO_A_POWER =
            Pattern.compile("\\d$|(?<!\\p{L})(?:\\p{Ll}|[kcdmnµμ]m|ft|yd|mi)$");

    /** Good: {@code 1By the estimate}; bad: {@code 3D}. */
    private static final Pattern STUCK_ON_NOTE = Pattern.compile("\\d{1,3}\\p{Lu}\\p{Ll}");

    private final Measures measures;
    private final Set<String> marks;

    private NoteMarks(List<Passage> passages, Measures measures) {
        this.measures = measures;
        marks = new HashSet<>();
        Set<String> ofNotes = new HashSet<>();
        for (Passage passage : passages) {
            passage.lines().forEach(line -> addRaised(line, marks));
            ofNotes.add(mark(passage));
        }
        marks.retainAll(ofNotes);
    }

    static List<Passage> takeAway(List<Passage> passages, Measures measures) {
        NoteMarks notes = new NoteMarks(passages, measures);
        return notes.marks.isEmpty()
                ? passages
                : notes.inOrder(passages).stream().map(notes::without).toList();
    }

    /** The number that a line begins with as a note does. */
    static OptionalInt number(Line line) {
        Matcher mark = MARK_OF_NOTE.matcher(line.first().text());
        return mark.lookingAt() && Character.isDigit(mark.group(1).charAt(0))
                ? OptionalInt.of(Integer.parseInt(mark.group(1)))
                : OptionalInt.empty();
    }

    private List<Passage> inOrder(List<Passage> passages) {
        boolean[] atFoot = atFoot(passages);
        List<Passage> text = new ArrayList<>();
        List<Passage> notes = new ArrayList<>();
        for (int at = 0; at < atFoot.length; at++) {
            (atFoot[at] ? notes : text).add(passages.get(at));
        }
        text.addAll(notes);
        return text;
    }

    /** For each passage whether it is a note, or goes with one, and nothing but such stands below it in its column. */
    private boolean[] atFoot(List<Passage> passages) {
        boolean[] atFoot = new boolean[passages.size()];
        for (int end = passages.size(); end > 0; ) {
            int foot = startOfFoot(passages, end);
            boolean hasNote = passages.subList(foot, end).stream().anyMatch(this::isNote);
            Arrays.fill(atFoot, foot, end, hasNote);
            end = startOfColumn(passages, foot, passages.get(end - 1).column());
        }
        return atFoot;
    }

    private int startOfFoot(List<Passage> passages, int end) {
        Column column = passages.get(end - 1).column();
        int start = end;
        while (start > 0
                && isOf(column, passages.get(start - 1))
                && (isNote(passages.get(start - 1))
                        || measures.isSmaller(passages.get(start - 1).type()))) {
            start--;
        }
        return start;
    }

    private static int startOfColumn(List<Passage> passages, int end, Column column) {
        int start = end;
        while (start > 0 && isOf(column, passages.get(start - 1))) {
            start--;
        }
        return start;
    }

    /** Columns of the same place and text on two pages are still two. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isOf(Column column, Passage passage) {
        return passage.column() == column;
    }

    private boolean isNote(Passage passage) {
        return marks.contains(mark(passage));
    }

    private static void addRaised(Line line, Set<String> found) {
        for (int at = 1; at < line.words().size(); at++) {
            if (isRaised(at, line)) {
                found.add(line.words().get(at).text());
            }
        }
    }

    private static boolean isRaised(int at, Line line) {
        Word word = line.words().get(at);
        double size = line.type().size();
        return word.type().size() <= SMALLER * size
                && line.baseline() - word.baseline() >= RAISED * size
                && MARK.matcher(word.text()).matches()
                && !RAISED_TO_A_POWER.matcher(line.words().get(at - 1).text()).find();
    }

    /** What a note begins with; nothing where the passage is none. */
    private String mark(Passage passage) {
        String first = passage.first().first().text();
        boolean mayBeNote = measures.isSmaller(passage.type())
                || STUCK_ON_NOTE.matcher(first).lookingAt();
        Matcher mark = MARK_OF_NOTE.matcher(first);
        return mayBeNote && mark.lookingAt() ? mark.group(1) : "";
    }

    private Passage without(Passage passage) {
        List<Line> lines = new ArrayList<>(
                passage.lines().stream().map(this::withoutRaised).toList());
        if (isNote(passage)) {
            Line first = withoutMark(lines.get(0), mark(passage));
            lines.remove(0);
            if (!first.words().isEmpty()) {
                lines.add(0, first);
            }
        }
        return lines.isEmpty() ? passage : new Passage(lines, passage.column());
    }

    private Line withoutRaised(Line line) {
        List<Word> left = new ArrayList<>();
        for (int at = 0; at < line.words().size(); at++) {
            Word word = line.words().get(at);
            if (at > 0 && isRaised(at, line) && marks.contains(word.text())) {
                left.add(left.remove(left.size() - 1).over(word));
            } else {
                left.add(word);
            }
        }
        return new Line(left, line.box());
    }

    private static Line withoutMark(Line line, String mark) {
        List<Word> left = new ArrayList<>(line.words());
        int at = left.indexOf(line.first());
        String rest = line.first().text().substring(mark.length());
        if (rest.isEmpty()) {
            left.remove(at);
        } else {
            left.set(at, line.first().withText(rest));
        }
        return new Line(left, line.box());
    }
}
