package variorum.display.readings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /**
     * The whole words of the base that a selection touches, with the marks in it, or that a caret is at; marks alone
     * come with the word before them. Empty if there are none.
     */
    public Span words(Span selected) {
        String text = version(base).text();
        Span solid = WordSpans.withoutBlanks(text, selected);
        if (solid.isEmpty()) {
            return touched(selected);
        }
        boolean hasWord = solid.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
        Span words = hasWord ? touched(solid) : touched(new Span(solid.start(), solid.start()));
        boolean isBeside = words.start() <= solid.start() && words.end() >= solid.start();
        return hasWord || (isBeside && !words.isEmpty())
                ? new Span(Math.min(words.start(), solid.start()), Math.max(words.end(), solid.end()))
                : solid;
    }

    private Span touched(Span selected) {
        String text = version(base).text();
        List<Span> touched = version(base).paragraphs().stream()
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
     * What each of these versions has for words of the base: the base's own reading first, then the others in the order
     * of the versions, and last the empty reading, if any has nothing there.
     */
    public List<Reading> at(Span words, List<Integer> versions) {
        List<Reading> found = new ArrayList<>();
        found.add(reading(lines(List.of(words), version(base)), "", new Witness(base, words)));
        for (int version : versions) {
            if (version != base && ways.containsKey(version)) {
                found.add(follow(words, version));
            }
        }
        return grouped(found);
    }

    private static Reading reading(String words, String instead, Witness witness) {
        return new Reading(words, instead, false, List.of(witness));
    }

    /** What the version has for these words of the base. */
    private Reading follow(Span words, int version) {
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
        String answer = lines(answers, version(version));
        String instead = oneLine(asked, version(base));
        boolean isMore =
                instead.length() > oneLine(List.of(words), version(base)).length();
        return reading(answer, isMore && !answer.isEmpty() ? instead : "", new Witness(version, place(answers)));
    }

    private static Span place(List<Span> answers) {
        return answers.stream()
                .filter(span -> !span.isEmpty())
                .findFirst()
                .or(() -> answers.stream().findFirst())
                .orElse(new Span(0, 0));
    }

    /**
     * What the versions have in a row in which the base has nothing.
     *
     * @param arrivals what the base has at another place
     */
    public List<Reading> beside(PlanRow.TextRow row, List<Column> columns, Arrivals arrivals) {
        List<Reading> found = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            int version = columns.get(column).version();
            List<Span> spans =
                    row.cells().get(column).pieces().stream().map(Piece::span).toList();
            found.add(new Reading(
                    lines(spans, version(version)),
                    "",
                    arrivals.isAllOf(row, column),
                    List.of(new Witness(version, place(spans)))));
        }
        return grouped(found);
    }

    private Version version(int index) {
        return collation.versions().get(index);
    }

    private static String oneLine(List<Span> spans, Version version) {
        return joined(spans, version, " ");
    }

    /** With what is in another paragraph on another line. */
    private static String lines(List<Span> spans, Version version) {
        return joined(spans.stream().flatMap(span -> parts(span, version)).toList(), version, "\n");
    }

    private static Stream<Span> parts(Span span, Version version) {
        return version.paragraphs().stream()
                .map(Paragraph::span)
                .filter(span::overlaps)
                .map(span::intersection);
    }

    private static String joined(List<Span> spans, Version version, String between) {
        return spans.stream()
                .map(span -> span.of(version.text()).strip().replaceAll("\\s+", " "))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(between));
    }

    /** Equal ones as one; last the empty reading. */
    private static List<Reading> grouped(List<Reading> found) {
        Map<Reading, Reading> readings = new LinkedHashMap<>();
        found.forEach(reading -> readings.merge(reading.alone(), reading, Reading::alsoIn));
        return Stream.concat(
                        readings.values().stream().filter(reading -> !reading.isAbsent()),
                        readings.values().stream().filter(Reading::isAbsent))
                .toList();
    }
}
