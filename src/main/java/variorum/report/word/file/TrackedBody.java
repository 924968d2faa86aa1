package variorum.report.word.file;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMoveBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;
import variorum.progress.Monitor;

/** The text of a document with tracked changes. */
final class TrackedBody {
    private final CTBody body;
    private final WordDocument content;
    private final Comments comments;
    private final Author author;
    private BigInteger move = BigInteger.ZERO;
    private int changes;

    TrackedBody(XWPFDocument document, WordDocument content) {
        this.body = document.getDocument().getBody();
        this.content = content;
        this.author = Author.of(content);
        this.comments = new Comments(document, author);
    }

    void write(Monitor monitor) {
        List<WordParagraph> paragraphs = content.paragraphs();
        for (int index = 0; index < paragraphs.size(); index++) {
            monitor.check();
            CTP paragraph = body.addNewP();
            writeProperties(paragraph, paragraphs.get(index));
            if (index == 0) {
                comments.add(paragraph, content.head(), () -> {});
            }
            write(paragraph, index);
        }
    }

    private void writeProperties(CTP target, WordParagraph paragraph) {
        CTPPr properties = target.addNewPPr();
        properties.addNewPStyle().setVal(Styles.of(paragraph.role()));
        if (paragraph.isRightToLeft()) {
            properties.addNewBidi();
        }
        if (paragraph.mark() != Revision.KEPT) {
            mark(properties.addNewRPr(), paragraph.mark());
        }
    }

    private void mark(CTParaRPr end, Revision revision) {
        sign(
                switch (revision) {
                    case INSERTED -> end.addNewIns();
                    case DELETED -> end.addNewDel();
                    case MOVED_FROM -> end.addNewMoveFrom();
                    case MOVED_TO -> end.addNewMoveTo();
                    case KEPT -> throw new IllegalArgumentException("a paragraph's end that is kept has no mark");
                });
    }

    private <C extends CTTrackChange> C sign(C change) {
        author.sign(change, changes++);
        return change;
    }

    /** Both ends of a move are marked from the first of their paragraphs to the last. */
    private void write(CTP target, int index) {
        List<WordParagraph> paragraphs = content.paragraphs();
        WordParagraph paragraph = paragraphs.get(index);
        boolean isLast = index + 1 == paragraphs.size();
        if (paragraph.move().isPresent() && (index == 0 || !paragraph.isMovedWith(paragraphs.get(index - 1)))) {
            beginMove(target, paragraph);
        }
        for (WordRun run : paragraph.runs()) {
            comments.addAround(run, target, () -> writeWords(target, run));
        }
        if (paragraph.move().isPresent() && (isLast || !paragraph.isMovedWith(paragraphs.get(index + 1)))) {
            endMove(target, paragraph, isLast);
        }
    }

    private void beginMove(CTP target, WordParagraph paragraph) {
        CTMoveBookmark start =
                paragraph.isSourceOfMove() ? target.addNewMoveFromRangeStart() : target.addNewMoveToRangeStart();
        start.setName("move" + paragraph.move().getAsInt());
        author.sign(start, changes++);
        move = start.getId();
    }

    private void endMove(CTP target, WordParagraph paragraph, boolean isLast) {
        boolean isSource = paragraph.isSourceOfMove();
        if (isLast) {
            (isSource ? target.addNewMoveFromRangeEnd() : target.addNewMoveToRangeEnd()).setId(move);
        } else {
            (isSource ? body.addNewMoveFromRangeEnd() : body.addNewMoveToRangeEnd()).setId(move);
        }
    }

    private void writeWords(CTP target, WordRun run) {
        CTR words = switch (run.revision()) {
            case KEPT -> target.addNewR();
            case INSERTED -> sign(target.addNewIns()).addNewR();
            case DELETED -> sign(target.addNewDel()).addNewR();
            case MOVED_FROM -> sign(target.addNewMoveFrom()).addNewR();
            case MOVED_TO -> sign(target.addNewMoveTo()).addNewR();
        };
        if (run.revision() == Revision.DELETED) {
            WordText.appendDeleted(words, run.text());
        } else {
            WordText.append(words, run.text());
        }
    }
}
