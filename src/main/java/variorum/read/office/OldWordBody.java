package variorum.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.Notes;
import variorum.progress.Monitor;
import variorum.read.document.DocumentText;
import variorum.read.document.DocumentWalk;

/** Walks through the body of an old Word document, and then through its notes, heads and feet. */
final class OldWordBody {
    /** So many lines and remarks about notes stand before the heads and feet. */
    private static final int SEPARATORS = 6;

    /** So many heads and feet each section has, in this order: even, odd, even, odd, and first pages' head and foot. */
    private static final int IN_SECTION = 6;

    /** First pages', usual, even; among those of a section. */
    private static final List<Integer> HEADS = List.of(4, 1, 0);

    private static final List<Integer> FEET = List.of(5, 3, 2);

    private final HWPFDocument document;
    private final Monitor monitor;
    private final DocumentWalk walk = new DocumentWalk();
    private final OldWordStyles styles;

    /** The notes that the text refers to. */
    private final Set<Integer> footnotes = new TreeSet<>();

    private final Set<Integer> endnotes = new TreeSet<>();

    OldWordBody(HWPFDocument document, Monitor monitor) {
        this.document = document;
        this.monitor = monitor;
        this.styles = new OldWordStyles(document);
    }

    DocumentText read() {
        OldWordBoxes boxes = OldWordBoxes.of(document, SubdocumentType.TEXTBOX, document.getOfficeDrawingsMain());
        OldWordPart body = OldWordPart.of(document, SubdocumentType.MAIN);
        if (!body.isEmpty()) {
            text(body, false).read(at -> {
                addNote(document.getFootnotes(), at, footnotes);
                addNote(document.getEndnotes(), at, endnotes);
                readBoxes(boxes, at, false);
            });
        }
        readNotes(SubdocumentType.FOOTNOTE, document.getFootnotes(), footnotes, walk::endFootnote);
        readNotes(SubdocumentType.ENDNOTE, document.getEndnotes(), endnotes, walk::endEndnote);
        readRunning();
        return walk.build();
    }

    private OldWordText text(OldWordPart piece, boolean running) {
        return new OldWordText(piece, styles, walk, monitor, running);
    }

    private static void addNote(Notes notes, int at, Set<Integer> referred) {
        int note = notes.getNoteIndexByAnchorPosition(at);
        if (note >= 0) {
            referred.add(note);
        }
    }

    private void readNotes(SubdocumentType kind, Notes notes, Set<Integer> referred, Runnable end) {
        List<Optional<OldWordPart>> texts = OldWordPart.of(document, kind)
                .pieces(notes.getNotesCount(), notes::getNoteTextStartOffset, notes::getNoteTextEndOffset);
        for (int note : referred) {
            walk.startNote();
            texts.get(note).ifPresent(text -> text(text, false).read(OldWordText.Places.NONE));
            end.run();
        }
    }

    private void readBoxes(OldWordBoxes boxes, int at, boolean running) {
        for (OldWordPart box : boxes.take(at)) {
            walk.startBox();
            text(box, running).read(OldWordText.Places.NONE);
            walk.endBox();
        }
    }

    private void readRunning() {
        OldWordPart part = OldWordPart.of(document, SubdocumentType.HEADER);
        OldWordBoxes boxes =
                OldWordBoxes.of(document, SubdocumentType.HEADER_TEXTBOX, document.getOfficeDrawingsHeaders());
        if (part.isEmpty()) {
            return;
        }
        for (OldWordPart head : running(part, HEADS)) {
            readRunning(head, part, boxes);
            walk.endHead();
        }
        for (OldWordPart foot : running(part, FEET)) {
            readRunning(foot, part, boxes);
            walk.endFoot();
        }
    }

    private void readRunning(OldWordPart line, OldWordPart part, OldWordBoxes boxes) {
        walk.startRunning();
        text(line, true).read(at -> readBoxes(boxes, at - part.start(), true));
    }

    /** Those that pages have: Word keeps in the file what it does not show, too. */
    private List<OldWordPart> running(OldWordPart part, List<Integer> kinds) {
        FileInformationBlock places = document.getFileInformationBlock();
        List<Optional<OldWordPart>> all = part.pieces(
                new PlexOfCps(document.getTableStream(), places.getPlcfHddOffset(), places.getPlcfHddSize(), 0));
        List<OldWordPart> lines = new ArrayList<>();
        for (int kind : kinds) {
            boolean shown = kind == kinds.get(0) ? firstPageDiffers() : kind == kinds.get(1) || evenPagesDiffer();
            for (int at = SEPARATORS + kind; shown && at < all.size(); at += IN_SECTION) {
                all.get(at).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private boolean firstPageDiffers() {
        return document.getSectionTable().getSections().stream()
                .anyMatch(section -> section.getSectionProperties().getFTitlePage());
    }

    private boolean evenPagesDiffer() {
        return document.getDocProperties().isFFacingPages();
    }
}
