package variorum.ui.compare.picture;

import java.util.List;
import java.util.stream.Collectors;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.StyledDocument;
import variorum.ui.compare.picture.RunStyle.Source;

/** What copying a selection gives. */
public final class CopiedText {
    private CopiedText() {}

    /**
     * The version's own words, one paragraph a line, without signs and notes. Of a running text that is the new
     * version's text, as if all changes were accepted; only where nothing but words of the base is selected, those.
     */
    public static String of(StyledDocument<RowStyle, String, RunStyle> selected) {
        String own = words(selected, Source.OWN);
        return own.isBlank() ? words(selected, Source.BASE) : own;
    }

    private static String words(StyledDocument<RowStyle, String, RunStyle> selected, Source source) {
        List<String> lines = selected.getParagraphs().stream()
                .filter(paragraph -> paragraph.getParagraphStyle().kind() == RowStyle.Kind.TEXT)
                .filter(paragraph -> hasWords(paragraph, source))
                .map(paragraph -> words(paragraph, source).replaceAll("\u2029+", "\n"))
                .toList();
        return String.join("\n", lines);
    }

    private static boolean hasWords(Paragraph<RowStyle, String, RunStyle> paragraph, Source source) {
        return paragraph.getStyledSegments().stream()
                .anyMatch(run ->
                        run.getStyle().source() == source && run.getStyle().face() != Face.GAP);
    }

    private static String words(Paragraph<RowStyle, String, RunStyle> paragraph, Source source) {
        return paragraph.getStyledSegments().stream()
                .filter(run -> run.getStyle().source() == source)
                .map(run -> run.getSegment())
                .collect(Collectors.joining());
    }
}
