package variorum.report.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import variorum.display.notes.ChangeKey;
import variorum.display.notes.PlacedNotes;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Edit;
import variorum.model.Ignorable;
import variorum.model.Note;
import variorum.model.ParagraphRange;
import variorum.model.Row;
import variorum.model.Span;
import variorum.model.Tick;
import variorum.model.Version;
import variorum.report.content.Only;
import variorum.report.content.Report;
import variorum.report.words.FlowedText;
import variorum.report.words.JudgedRow;
import variorum.report.words.PairHead;

/** The lines of one comparison in the table for spreadsheets, as cells. */
final class CsvComparison {
    /** So many characters of the paragraph are told before a change, and as many after it. */
    private static final int CONTEXT = 40;

    private final Report report;
    private final Collation collation;
    private final Comparison comparison;
    private final Version base;
    private final Version other;
    private final PlacedNotes notes;
    private final List<List<String>> facts = new ArrayList<>();
    private final List<List<String>> rest = new ArrayList<>();

    CsvComparison(Report report, Comparison comparison, PlacedNotes notes) {
        this.report = report;
        this.collation = report.collation();
        this.comparison = comparison;
        this.base = collation.base(comparison);
        this.other = collation.other(comparison);
        this.notes = notes;
    }

    /** What was compared, the changes of fact, and the others; numbers are in the order of the text. */
    List<List<String>> lines() {
        List<JudgedRow> rows = comparison.rows().stream()
                .map(row -> JudgedRow.of(collation, comparison, row))
                .toList();
        rows.forEach(this::add);
        List<List<String>> lines = new ArrayList<>();
        lines.add(head(new PairHead(report, comparison, rows)));
        lines.addAll(facts);
        lines.addAll(rest);
        return lines;
    }

    private List<String> head(PairHead head) {
        String sentences = String.join(". ", head.sentences());
        return List.of("", base.name(), other.name(), "", "", "comparison", "", "", "", "", sentences, "", "", "");
    }

    private void add(JudgedRow judged) {
        Row row = judged.row();
        Set<Only> only = report.circumstances().only();
        if (row.isChange() && Only.list(only, row)) {
            ChangeKey key = ChangeKey.of(comparison, row, base, other);
            String kind = row.moved() ? "moved" : word(row.kind());
            add(judged, key, List.of(kind, "paragraph", ""), List.of("", furniture(judged)));
        }
        for (Edit edit :
                row.edits().stream().filter(each -> Only.list(only, each)).toList()) {
            ChangeKey key = ChangeKey.of(comparison, edit);
            String hidden =
                    collation.hiddenBy(comparison, edit).map(Ignorable::id).orElse(furniture(judged));
            List<String> kind = List.of(word(edit.kind()), edit.category().id(), edit.fact() ? "yes" : "");
            add(judged, key, kind, List.of(context(row, edit), hidden));
        }
    }

    private void add(JudgedRow judged, ChangeKey key, List<String> kind, List<String> contextAndHidden) {
        Note note = notes.on(key);
        boolean isFact = !kind.get(2).isEmpty();
        String number = String.valueOf(facts.size() + rest.size() + 1);
        List<String> place = List.of(
                number,
                base.name(),
                other.name(),
                numbers(judged.row().base()),
                numbers(judged.row().other()));
        List<String> words = List.of(words(base, key.before()), words(other, key.after()));
        List<String> review = List.of(note.tick().map(Tick::word).orElse(""), note.text());
        (isFact ? facts : rest)
                .add(Stream.of(place, kind, words, contextAndHidden, review)
                        .flatMap(List::stream)
                        .toList());
    }

    private static String furniture(JudgedRow judged) {
        return judged.furniture() ? "page furniture" : "";
    }

    /** Such as {@code 3} or {@code 3-4}, counted from 1. */
    private static String numbers(ParagraphRange range) {
        if (range.isEmpty()) {
            return "";
        }
        return range.size() == 1 ? String.valueOf(range.to()) : (range.from() + 1) + "-" + range.to();
    }

    private static String words(Version version, Span span) {
        String words = FlowedText.of(version, span);
        return words.isBlank() ? words : words.strip();
    }

    /** The base's words round the change, which itself is three dots. */
    private String context(Row row, Edit edit) {
        Span all = base.span(row.base());
        int from = wholeSign(Math.max(all.start(), edit.base().start() - CONTEXT));
        int to = wholeSign(Math.min(all.end(), edit.base().end() + CONTEXT));
        String before = FlowedText.of(base, new Span(from, edit.base().start()));
        String after = FlowedText.of(base, new Span(edit.base().end(), to));
        int word = from == all.start() ? 0 : before.indexOf(' ') + 1;
        int end = to == all.end() ? after.length() : Math.max(0, after.lastIndexOf(' '));
        return (before.substring(word) + "[...]" + after.substring(0, end)).strip();
    }

    /** The place itself, or the one before where a sign would be cut in two. */
    private int wholeSign(int at) {
        boolean cuts = at > 0
                && at < base.text().length()
                && Character.isSurrogatePair(
                        base.text().charAt(at - 1), base.text().charAt(at));
        return cuts ? at - 1 : at;
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
