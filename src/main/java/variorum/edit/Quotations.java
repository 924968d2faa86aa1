package variorum.edit;

import java.util.ArrayList;
import java.util.List;
import variorum.model.Paragraph;
import variorum.model.Span;
import variorum.model.Version;
import variorum.text.Token;
import variorum.text.TokenizedVersion;

/** Where a version quotes: the text between quotation marks, paragraph by paragraph. */
final class Quotations {
    private static final String OPENING = "“„«「『\"";
    private static final String CLOSING = "”“»」』\"";

    private final List<Span> spans;

    private Quotations(List<Span> spans) {
        this.spans = spans;
    }

    static Quotations of(TokenizedVersion version) {
        List<Span> spans = new ArrayList<>();
        List<Paragraph> paragraphs = version.version().paragraphs();
        for (int index = 0; index < paragraphs.size(); index++) {
            addQuotations(
                    version.version(),
                    paragraphs.get(index),
                    version.paragraphs().get(index).tokens(),
                    spans);
        }
        return new Quotations(List.copyOf(spans));
    }

    /** A quotation that is still open at the end of its paragraph ends there, as is the custom in long ones. */
    private static void addQuotations(Version version, Paragraph paragraph, List<Token> tokens, List<Span> spans) {
        int open = -1;
        int kind = -1;
        for (Token token : tokens) {
            if (token.isWord()) {
                continue;
            }
            char mark = version.text().charAt(token.start());
            if (open >= 0 && mark == CLOSING.charAt(kind)) {
                spans.add(new Span(open, token.start()));
                open = -1;
            } else if (open < 0 && OPENING.indexOf(mark) >= 0) {
                open = token.end();
                kind = OPENING.indexOf(mark);
            }
        }
        if (open >= 0) {
            spans.add(new Span(open, paragraph.span().end()));
        }
    }

    /** Whether any of the span stands inside a quotation; for an empty span, whether its place does. */
    boolean touch(Span span) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (spans.get(middle).end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == spans.size()) {
            return false;
        }
        Span quotation = spans.get(low);
        return span.isEmpty() ? quotation.start() < span.start() : quotation.overlaps(span);
    }
}
