package variorum.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import variorum.model.Category;
import variorum.model.Paragraph;
import variorum.model.ParagraphRange;
import variorum.model.Role;
import variorum.model.Span;

/**
 * One row of one version of a {@link Sketch}.
 *
 * @param label the letter with its signs
 * @param textSoFar the version's text up to the end of this row
 */
record DrawnRow(String label, ParagraphRange range, List<Paragraph> paragraphs, List<Bracket> edits, String textSoFar) {
    private static final Map<String, Category> CATEGORIES = Map.of(
            "n:", Category.NUMBER,
            "N:", Category.NAME,
            "q:", Category.QUOTATION,
            "p:", Category.PUNCTUATION,
            "c:", Category.CASE,
            "s:", Category.WHITESPACE);

    /** An edit's side. */
    record Bracket(Span span, Optional<Category> category) {}

    static List<DrawnRow> parse(String... drawn) {
        List<DrawnRow> rows = new ArrayList<>();
        String text = "";
        int paragraph = 0;
        for (String row : drawn) {
            DrawnRow parsed = parse(row, text.isEmpty() ? "" : text + "\n\n", paragraph);
            rows.add(parsed);
            text = parsed.textSoFar;
            paragraph = parsed.range.to();
        }
        return rows;
    }

    private static DrawnRow parse(String drawn, String before, int firstParagraph) {
        int colon = drawn.indexOf(": ");
        StringBuilder text = new StringBuilder(before);
        List<Bracket> edits = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        String body = drawn.substring(colon + 2);
        Role role = body.startsWith("#") ? Role.HEADING : body.startsWith("~") ? Role.FURNITURE : Role.BODY;
        int open = 0;
        int start = text.length();
        Optional<Category> category = Optional.empty();
        for (int at = role == Role.BODY ? 0 : 1; at < body.length(); at++) {
            char sign = body.charAt(at);
            switch (sign) {
                case '[' -> {
                    open = text.length();
                    category = Optional.ofNullable(
                            CATEGORIES.get(body.substring(at + 1, Math.min(body.length(), at + 3))));
                    at += category.isPresent() ? 2 : 0;
                }
                case ']' -> edits.add(new Bracket(new Span(open, text.length()), category));
                case '¶' -> {
                    paragraphs.add(new Paragraph(new Span(start, text.length()), role));
                    text.append("\n\n");
                    start = text.length();
                }
                default -> text.append(sign);
            }
        }
        paragraphs.add(new Paragraph(new Span(start, text.length()), role));
        ParagraphRange range = new ParagraphRange(firstParagraph, firstParagraph + paragraphs.size());
        return new DrawnRow(drawn.substring(0, colon), range, paragraphs, edits, text.toString());
    }

    Optional<DrawnRow> partnerIn(List<DrawnRow> rows) {
        return rows.stream()
                .filter(row -> !label.startsWith("-") && row.label.charAt(0) == label.charAt(0))
                .findFirst();
    }

    boolean isMoved() {
        return label.contains("*");
    }

    boolean isDoubtful() {
        return label.contains("?");
    }

    String why() {
        return isDoubtful() ? "Little is alike." : "";
    }

    /** The share of its text that stands in brackets. */
    double changedShare() {
        int all = paragraphs.stream()
                .mapToInt(paragraph -> paragraph.span().length())
                .sum();
        return Math.min(1, edits.stream().mapToInt(edit -> edit.span().length()).sum() / (double) all);
    }
}
