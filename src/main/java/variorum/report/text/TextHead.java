package variorum.report.text;

import java.util.List;
import variorum.model.Comparison;
import variorum.report.words.PairHead;

/** The head of the text report: what was compared, and the counts. */
final class TextHead {
    private TextHead() {}

    static void write(PairHead head, Comparison comparison, TextPage page) {
        page.line(head.names(), Ink.STRONG);
        head.caveats().forEach(caveat -> page.line(caveat + ".", Ink.PLAIN));
        page.paragraph(List.of(), List.of(new Run(head.kept() + ".", Ink.PLAIN)));
        head.counts().forEach(count -> page.paragraph(List.of(), List.of(new Run(count + ".", Ink.FAINT))));
        if (!comparison.degraded().isEmpty()) {
            page.line(comparison.degraded(), Ink.STRONG);
        }
        page.endLine();
    }
}
