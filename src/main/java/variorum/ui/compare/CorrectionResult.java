package variorum.ui.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import variorum.model.Collation;
import variorum.model.Comparison;
import variorum.model.Correction;
import variorum.model.ParagraphRange;
import variorum.model.Row;
import variorum.ui.words.Texts;

/**
 * The result of making or breaking a link by hand: other paragraphs of the two versions may have found new partners.
 *
 * @param before what was shown when that was done
 */
record CorrectionResult(Correction correction, Collation before) {

    /** The result in one sentence; empty if these versions are not compared, or nothing changed. */
    Optional<String> sentence(Collation after) {
        Optional<Comparison> last = pair(before);
        Optional<Comparison> next = pair(after);
        return last.isEmpty()
                        || next.isEmpty()
                        || last.get().rows().equals(next.get().rows())
                ? Optional.empty()
                : Optional.of(sentence(Partners.of(last.get()), Partners.of(next.get()), next.get()));
    }

    /** Whether a later picture may have more to tell. */
    boolean isAwaited(Collation after) {
        return after.versions().equals(before.versions())
                && after.comparisons().size() < before.comparisons().size();
    }

    private Optional<Comparison> pair(Collation collation) {
        return collation.versions().equals(before.versions())
                ? collation.between(correction.base(), correction.other())
                : Optional.empty();
    }

    private String sentence(Partners last, Partners next, Comparison pair) {
        boolean isTurned = pair.base() != correction.base();
        ParagraphRange base = isTurned ? correction.otherParagraphs() : correction.baseParagraphs();
        ParagraphRange other = isTurned ? correction.baseParagraphs() : correction.otherParagraphs();
        String baseName = before.base(pair).name();
        String otherName = before.other(pair).name();
        String what = switch (correction.kind()) {
            case LINK -> Texts.text("link.made", beginning(base), baseName, words(other), otherName);
            case UNLINK ->
                Texts.text(
                        "link.parted",
                        beginning(base),
                        baseName,
                        answer(base, next.ofBase(base)),
                        words(other),
                        otherName,
                        answer(other, next.ofOther(other)));
        };
        return Texts.text("link.result", what, last.countChanged(next, base, other), Texts.shortcut("Z"));
    }

    private static String answer(ParagraphRange paragraphs, List<Integer> partners) {
        return partners.isEmpty()
                ? Texts.text("link.stands-alone", paragraphs.size())
                : Texts.text("link.answers", paragraphs.size(), numbers(partners));
    }

    private static String beginning(ParagraphRange paragraphs) {
        return Texts.text("link.paragraphs", paragraphs.size(), words(paragraphs));
    }

    private static String words(ParagraphRange paragraphs) {
        return numbers(
                IntStream.range(paragraphs.from(), paragraphs.to()).boxed().toList());
    }

    /** Such as {@code 4, 5}. */
    private static String numbers(List<Integer> paragraphs) {
        return paragraphs.stream().map(number -> Integer.toString(number + 1)).collect(Collectors.joining(", "));
    }

    /** For each paragraph of either version, those of the other that correspond to it. */
    private record Partners(List<Set<Integer>> ofBase, List<Set<Integer>> ofOther) {
        static Partners of(Comparison pair) {
            return new Partners(answers(pair, Row::base, Row::other), answers(pair, Row::other, Row::base));
        }

        private static List<Set<Integer>> answers(
                Comparison pair, Function<Row, ParagraphRange> side, Function<Row, ParagraphRange> opposite) {
            int size = pair.rows().stream()
                    .map(side)
                    .mapToInt(ParagraphRange::to)
                    .max()
                    .orElse(0);
            List<Set<Integer>> answers =
                    Stream.<Set<Integer>>generate(HashSet::new).limit(size).toList();
            pair.rows().stream()
                    .filter(row -> row.link().isAligned())
                    .forEach(row -> paragraphs(side.apply(row))
                            .forEach(
                                    paragraph -> paragraphs(opposite.apply(row)).forEach(answers.get(paragraph)::add)));
            return answers;
        }

        private static IntStream paragraphs(ParagraphRange range) {
            return IntStream.range(range.from(), range.to());
        }

        List<Integer> ofBase(ParagraphRange range) {
            return of(ofBase, range);
        }

        List<Integer> ofOther(ParagraphRange range) {
            return of(ofOther, range);
        }

        private static List<Integer> of(List<Set<Integer>> answers, ParagraphRange range) {
            return paragraphs(range)
                    .mapToObj(answers::get)
                    .flatMap(Set::stream)
                    .sorted()
                    .distinct()
                    .toList();
        }

        /** How many other paragraphs have different partners than before. */
        long countChanged(Partners next, ParagraphRange base, ParagraphRange other) {
            return countChanged(ofBase, next.ofBase, base) + countChanged(ofOther, next.ofOther, other);
        }

        private static long countChanged(List<Set<Integer>> before, List<Set<Integer>> after, ParagraphRange but) {
            return IntStream.range(0, before.size())
                    .filter(paragraph -> !but.contains(paragraph))
                    .filter(paragraph -> !before.get(paragraph).equals(after.get(paragraph)))
                    .count();
        }
    }
}
