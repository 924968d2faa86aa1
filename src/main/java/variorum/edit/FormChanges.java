package variorum.edit;

import java.util.ArrayList;
import java.util.List;
import variorum.model.Span;
import variorum.text.Folding;
import variorum.text.Graphemes;

/** Changes that leave the letters as they are, or change no more than their case: only what differs is marked. */
final class FormChanges {
    private static final String HYPHENS = "-‐‑";
    private static final String MARKS = HYPHENS + "'’ʼ＇.,:@& \u00A0";

    private FormChanges() {}

    /**
     * What differs between two tokens that differ in nothing but letter case and typography: good {@code China[’]s /
     * China[']s}, bad {@code [China’s] / [China's]}. Letters are never cut apart.
     */
    static List<Change> between(Passage base, int baseToken, Passage other, int otherToken) {
        Change whole = new Change(
                base, base.words().span(baseToken), other, other.words().span(otherToken));
        List<Change> parts = parts(whole);
        return parts.isEmpty() ? List.of(whole) : parts;
    }

    /** The change, or only its hyphens where those came or went between the same letters: {@code open[-]source}. */
    static List<Change> hyphensAlone(Change change) {
        if (!hasHyphen(change.base(), change.baseSpan()) && !hasHyphen(change.other(), change.otherSpan())) {
            return List.of(change);
        }
        List<Change> parts = parts(change);
        for (Change part : parts) {
            if (!isHyphenAgainstBlank(part)) {
                return List.of(change);
            }
        }
        return parts.isEmpty() ? List.of(change) : parts;
    }

    private static boolean hasHyphen(Passage passage, Span span) {
        for (int at = span.start(); at < span.end(); at++) {
            if (HYPHENS.indexOf(passage.wholeText().charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHyphenAgainstBlank(Change part) {
        String base = part.baseText();
        String other = part.otherText();
        boolean swapped =
                (HYPHENS.contains(base) && other.equals(" ")) || (base.equals(" ") && HYPHENS.contains(other));
        return swapped
                && Character.isLetter(
                        part.base().wholeText().charAt(part.baseSpan().start() - 1))
                && Character.isLetter(
                        part.base().wholeText().charAt(part.baseSpan().end()));
    }

    /** The parts that differ, where both sides are built alike of the same letters; none where they are not. */
    private static List<Change> parts(Change change) {
        List<Span> baseParts = parts(change.base().wholeText(), change.baseSpan());
        List<Span> otherParts = parts(change.other().wholeText(), change.otherSpan());
        if (baseParts.size() != otherParts.size()) {
            return List.of();
        }
        List<Change> parts = new ArrayList<>();
        for (int index = 0; index < baseParts.size(); index++) {
            Change part = new Change(change.base(), baseParts.get(index), change.other(), otherParts.get(index));
            if (!part.baseText().equals(part.otherText())) {
                if (!keepsLetters(part)) {
                    return List.of();
                }
                parts.add(part);
            }
        }
        return parts;
    }

    private static boolean keepsLetters(Change part) {
        boolean marks =
                isMark(part.baseText().charAt(0)) && isMark(part.otherText().charAt(0));
        return marks || Folding.fold(part.baseText()).equals(Folding.fold(part.otherText()));
    }

    /** Runs of letters and runs of marks, in turn. */
    private static List<Span> parts(String text, Span span) {
        List<Span> parts = new ArrayList<>();
        int start = span.start();
        for (int at = start; at < span.end(); at += Character.charCount(text.codePointAt(at))) {
            if (isMark(text.charAt(at)) != isMark(text.charAt(start)) && Graphemes.isBoundary(text, at)) {
                parts.add(new Span(start, at));
                start = at;
            }
        }
        if (start < span.end()) {
            parts.add(new Span(start, span.end()));
        }
        return parts;
    }

    private static boolean isMark(char unit) {
        return MARKS.indexOf(unit) >= 0;
    }
}
