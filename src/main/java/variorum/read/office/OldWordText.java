package variorum.read.office;

import org.apache.poi.hwpf.model.Ffn;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import variorum.model.Caveat;
import variorum.progress.Monitor;
import variorum.read.document.DocumentWalk;
import variorum.read.document.RunningLine;

/**
 * Walks through a piece of an old Word document: the body, a note, a box, a head or a foot. Tracked changes count as
 * accepted: what was deleted is passed over. Signs below the blank stand for what is no letter.
 */
final class OldWordText {
    private static final char CELL_END = '\u0007';
    private static final char LINE_BREAK = '\u000B';
    private static final char PAGE_BREAK = '\f';
    private static final char COLUMN_BREAK = '\u000E';
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_SEPARATE = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final char NON_BREAKING_HYPHEN = '\u001E';

    /** A sign of a font, if it is marked as special. */
    private static final char SYMBOL = '(';

    /** Where what a form or a smart tag holds begins and ends, if they are marked as special. */
    private static final String BOUNDS = "<>";

    private final OldWordPart piece;
    private final OldWordStyles styles;
    private final DocumentWalk walk;
    private final Monitor monitor;
    private final boolean inRunning;
    private final OldWordRows rows;
    private final WordFields fields = new WordFields();

    /** Whether the paragraph's end was deleted, so that the next one goes on in it. */
    private boolean endDeleted;

    /** Is told each place that was not deleted, since notes and boxes may belong to it. */
    @FunctionalInterface
    interface Places {
        Places NONE = at -> {};

        /**
         * Passes a place.
         *
         * @param at in the text of all parts
         */
        void pass(int at);
    }

    /** @param inRunning whether it is a running head or foot */
    OldWordText(OldWordPart piece, OldWordStyles styles, DocumentWalk walk, Monitor monitor, boolean inRunning) {
        this.piece = piece;
        this.styles = styles;
        this.walk = walk;
        this.monitor = monitor;
        this.inRunning = inRunning;
        this.rows = new OldWordRows(walk);
    }

    void read(Places places) {
        Range text = piece.text();
        int paragraphs = text.numParagraphs();
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            monitor.check();
            read(text.getParagraph(paragraph), places);
        }
        rows.goTo(0);
        walk.endParagraph();
    }

    private void read(Paragraph paragraph, Places places) {
        rows.goTo(OldWordRows.level(paragraph));
        if (paragraph.isTableRowEnd()) {
            rows.endRow();
            return;
        }
        rows.openCell();
        styles.mark(paragraph, walk);
        endDeleted = false;
        int runs = paragraph.numCharacterRuns();
        for (int run = 0; run < runs; run++) {
            read(paragraph.getCharacterRun(run), places);
        }
        String text = paragraph.text();
        boolean endsCell = paragraph.isEmbeddedCellMark() || text.charAt(text.length() - 1) == CELL_END;
        if (endsCell || !endDeleted) {
            walk.endParagraph();
        }
        if (endsCell) {
            rows.endCell();
        }
        fields.endParagraph();
    }

    private void read(CharacterRun run, Places places) {
        boolean deleted = run.isMarkedDeleted();
        if (deleted || run.isMarkedInserted()) {
            walk.add(Caveat.TRACKED_CHANGES);
        }
        endDeleted = deleted;
        if (deleted) {
            return;
        }
        String text = run.text();
        for (int at = 0; at < text.length(); at++) {
            places.pass(run.getStartOffset() + at);
            read(text.charAt(at), run, at);
        }
    }

    private void read(char sign, CharacterRun run, int at) {
        boolean hidden = run.isVanished();
        switch (sign) {
            case FIELD_BEGIN -> fields.begin();
            case FIELD_SEPARATE -> startResult(hidden);
            case FIELD_END -> endField(hidden);
            case '\t' -> append("\t", hidden);
            case LINE_BREAK, PAGE_BREAK, COLUMN_BREAK -> append("\n", hidden);
            case NON_BREAKING_HYPHEN -> append("\u2011", hidden);
            default -> {
                if (run.isSpecialCharacter() && sign == SYMBOL) {
                    append(symbol(run.getStartOffset() + at), hidden);
                } else if (sign >= ' ' && !(run.isSpecialCharacter() && BOUNDS.indexOf(sign) >= 0)) {
                    append(String.valueOf(sign), hidden);
                }
            }
        }
    }

    private void startResult(boolean hidden) {
        fields.separate();
        if (inRunning && fields.isPageNumber() && !hidden && !fields.isAtInstruction()) {
            walk.append(RunningLine.PAGE_NUMBER);
        }
    }

    private void endField(boolean hidden) {
        String drawn = fields.drawn();
        fields.end();
        append(drawn, hidden);
    }

    private void append(String text, boolean hidden) {
        if (fields.isAtInstruction()) {
            fields.instruct(text);
        } else if (!hidden && !(inRunning && fields.isPageNumber())) {
            walk.append(text);
        }
    }

    /** The library tells a symbol only where it stands alone. */
    private String symbol(int at) {
        CharacterRun sign = piece.sign(at);
        @Nullable Ffn font = sign.getSymbolFont();
        String code = String.format("%04X", (int) sign.getSymbolCharacter());
        return WordSymbols.sign(font == null ? "" : font.getMainFontName(), code);
    }
}
