package variorum.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * A part of an old Word document: the body, all its notes, all its boxes. All of them lie one behind another in the
 * same text, and what tells of places in a part counts the characters from its start.
 */
record OldWordPart(HWPFDocument document, int start, int end) {
    static OldWordPart of(HWPFDocument document, SubdocumentType kind) {
        int start = 0;
        for (SubdocumentType before : SubdocumentType.ORDERED.subList(0, SubdocumentType.ORDERED.indexOf(kind))) {
            start += length(document, before);
        }
        int end = Math.min(start + length(document, kind), document.characterLength());
        return new OldWordPart(document, start, end);
    }

    private static int length(HWPFDocument document, SubdocumentType kind) {
        return Math.max(0, document.getFileInformationBlock().getSubdocumentTextStreamLength(kind));
    }

    /**
     * The pieces that a table in the file tells of, each by the places where it begins and ends; empty where it holds
     * nothing. They lie one behind another: one that reaches back, as no program writes it, would have the same text
     * read again and again.
     */
    List<Optional<OldWordPart>> pieces(int count, IntUnaryOperator from, IntUnaryOperator to) {
        List<Optional<OldWordPart>> pieces = new ArrayList<>();
        int passed = start;
        for (int piece = 0; piece < count; piece++) {
            int first = start + from.applyAsInt(piece);
            int last = Math.min(end, start + to.applyAsInt(piece));
            boolean holdsText = first >= passed && first < last;
            pieces.add(holdsText ? Optional.of(new OldWordPart(document, first, last)) : Optional.empty());
            passed = Math.max(passed, last);
        }
        return pieces;
    }

    /** The same, where the table is one of places alone. */
    List<Optional<OldWordPart>> pieces(PlexOfCps table) {
        return pieces(
                table.length(),
                piece -> table.getProperty(piece).getStart(),
                piece -> table.getProperty(piece).getEnd());
    }

    boolean isEmpty() {
        return start >= end;
    }

    /** The sign at a place in the text of all parts. */
    CharacterRun sign(int at) {
        return new Range(at, at + 1, document).getCharacterRun(0);
    }

    Range text() {
        return new Range(start, end, document);
    }
}
