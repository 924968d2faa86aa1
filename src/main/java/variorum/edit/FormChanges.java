package variorum.edit;

import java.util.ArrayList;
import java.util.List;
import variorum.model.Span;
import variorum.text.Graphemes;
import variorum.text.Token;

/** How two tokens that agree but for letter case and typography differ all the same. */
final class FormChanges {
    private FormChanges() {}

    /**
     * The changes from one token to the other. Where both are built alike, only the part that differs: good
     * {@code China[’]s / China[']s}, bad {@code [China’s] / [China's]}; letters are never cut apart.
     */
    static List<Change> between(Passage base, int baseToken, Passage other, int otherToken) {
        Token from = base.tokens().get(baseToken);
        Token to = other.tokens().get(otherToken);
        if (base.text(baseToken).equals(other.text(otherToken))) {
            return List.of();
        }
        List<Span> baseParts = parts(base.wholeText(), from.span());
        List<Span> otherParts = parts(other.wholeText(), to.span());
        if (baseParts.size() != otherParts.size()) {
            return List.of(new Change(base, from.span(), other, to.span()));
        }
        List<Change> changes = new ArrayList<>();
        for (int part = 0; part < baseParts.size(); part++) {
            Change change = new Change(base, baseParts.get(part), other, otherParts.get(part));
            if (!change.baseText().equals(change.otherText())) {
                changes.add(change);
            }
        }
        return changes;
    }

    /** Runs of letters and runs of marks, in turn. */
    private static List<Span> parts(String text, Span token) {
        List<Span> parts = new ArrayList<>();
        int start = token.start();
        for (int at = token.start() + 1; at < token.end(); at++) {
            if (isMark(text.charAt(at)) != isMark(text.charAt(start)) && Graphemes.isBoundary(text, at)) {
                parts.add(new Span(start, at));
                start = at;
            }
        }
        parts.add(new Span(start, token.end()));
        return parts;
    }

    private static boolean isMark(char unit) {
        return "'’ʼ＇-‐‑.,:@&".indexOf(unit) >= 0;
    }
}
