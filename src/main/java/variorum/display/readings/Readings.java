package variorum.display.readings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import variorum.display.Column;
import variorum.display.Piece;
import variorum.display.PlanRow;
import variorum.display.readings.Counterparts.Counterpart;
import variorum.display.readings.Reading.Witness;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Paragraph;
import variorum.model.Span;
import variorum.model.Version;

/**
 * What every version has for some words of one version: the apparatus of an edition. Words are followed along the edits
 * of the comparisons, and from version to version if each was compared with the one before.
 */
public final class Readings {
    private final Collation collation;
    private final int base;

    /** For each version, the comparisons on the way from the base to it. */
    private final Map<Integer, List<Counterparts>> ways = new HashMap<>();

    /** @param base the version whose words are asked for */
    public Readings(Collation collation, int base) {
        this.collation = collation;
        this.base = base;
        ways.put(base, List.of());
        Deque<Integer> reached = new ArrayDeque<>(List.of(base));
        while (!reached.isEmpty()) {
            goOn(reached.remove(), reached);
        }
    }

    private void goOn(int version, Deque<Integer> reached) {
        for (Comparison comparison : collation.comparisons()) {
            boolean isBase = comparison.base() == version;
            int next = isBase ? comparison.other() : comparison.base();
            if ((isBase || comparison.other() == version) && !ways.containsKey(next)) {
                Counterparts forth = new Counterparts(comparison, collation.versions());
                List<Counterparts> way = new ArrayList<>(ways.getOrDefault(version, List.of()));
                way.add(isBase ? forth : forth.back());
                ways.put(next, way);
                reached.add(next);
            }
        }
    }

    /** The whole words of the base that a selection touches, or that a caret is at; empty if there are none. */
    public Span words(Span selected) {
        String text = collation.versions().get(base).text();
        List<Span> touched = collation.versions().get(base).paragraphs().stream()
                .map(Paragraph::span)
                .filter(span -> span.start() <= selected.end() && selected.start() <= span.end())
                .map(span -> WordSpans.around(text, span, selected))
                .filter(span -> !span.isEmpty())
                .toList();
        return touched.isEmpty()
                ? new Span(selected.start(), selected.start())
                : new Span(
                        touched.get(0).start(), touched.get(touched.size() - 1).end());
    }

    /**
     * What each of these versions has for whole words of the base: the base's own reading first, then the others in the
     * order of the versions, and last the empty reading, if any has nothing there.
     */
    public List<Reading> at(Span words, List<Integer> versions) {
        Map<Reading, List<Witness>> found = new LinkedHashMap<>();
        add(found, oneLine(List.of(words), version(base)), "", new Witness(base, words));
        for (int version : versions) {
            if (version != base && ways.containsKey(version)) {
                addReading(found, words, version);
            }
        }
        return grouped(found);
    }

    private static void add(Map<Reading, List<Witness>> found, String words, String instead, Witness witness) {
        found.computeIfAbsent(new Reading(words, instead, List.of()), reading -> new ArrayList<>())
                .add(witness);
    }

    private void addReading(Map<Reading, List<Witness>> found, Span words, int version) {
        List<Span> answers = List.of(words);
        List<Span> asked = List.of(words);
        List<Counterparts> way = ways.getOrDefault(version, List.of());
        for (int step = 0; step < way.size(); step++) {
            Counterparts counterparts = way.get(step);
            List<Counterpart> next = answers.stream()
                    .flatMap(span -> counterparts.of(span).stream())
                    .toList();
            asked = step == 0 ? next.stream().map(Counterpart::words).toList() : asked;
            answers = next.stream().map(Counterpart::answer).toList();
        }
        String reading = oneLine(answers, version(version));
        String instead = oneLine(asked, version(base));
        boolean isMore =
                instead.length() > oneLine(List.of(words), version(base)).length();
        add(found, reading, isMore && !reading.isEmpty() ? instead : "", new Witness(version, place(answers)));
    }

    private static Span place(List<Span> answers) {
        return answers.stream()
                .filter(span -> !span.isEmpty())
                .findFirst()
                .or(() -> answers.stream().findFirst())
                .orElse(new Span(0, 0));
    }

    /** What the versions have in a row in which the base has nothing. */
    public List<Reading> beside(PlanRow.TextRow row, List<Column> columns) {
        Map<Reading, List<Witness>> found = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            int version = columns.get(column).version();
            List<Span> spans =
                    row.cells().get(column).pieces().stream().map(Piece::span).toList();
            add(found, oneLine(spans, version(version)), "", new Witness(version, place(spans)));
        }
        return grouped(found);
    }

    private Version version(int index) {
        return collation.versions().get(index);
    }

    private static String oneLine(List<Span> spans, Version version) {
        return spans.stream()
                .map(span -> span.of(version.text()).strip().replaceAll("\\s+", " "))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static List<Reading> grouped(Map<Reading, List<Witness>> found) {
        List<Reading> readings = new ArrayList<>();
        List<Reading> absent = new ArrayList<>();
        found.forEach((reading, witnesses) -> {
            Reading whole = new Reading(reading.words(), reading.instead(), witnesses);
            (whole.isAbsent() ? absent : readings).add(whole);
        });
        readings.addAll(absent);
        return readings;
    }
}
