package variorum.report.word.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import variorum.display.Unseen;
import variorum.progress.Monitor;
import variorum.report.word.file.WordDocument.HeadLine;

/** The head of a document, and its text with changes that are shown by their looks. */
final class MarkedBody {
    private static final String FACT = "!";
    private static final String BREAK = "\u00B6";

    private final CTBody body;
    private final WordDocument content;
    private final Comments comments;

    MarkedBody(XWPFDocument document, WordDocument content) {
        this.body = document.getDocument().getBody();
        this.content = content;
        this.comments = new Comments(document, Author.of(content));
    }

    void write(Monitor monitor) {
        writeLine(Styles.TITLE, content.title());
        writeHead();
        writeLegend();
        Optional<CTP> open = Optional.empty();
        for (WordParagraph paragraph : content.paragraphs()) {
            monitor.check();
            CTP target = open.orElseGet(() -> begin(paragraph));
            for (WordRun run : paragraph.runs()) {
                comments.addAround(run, target, () -> writeWords(target, run));
            }
            open = writeEnd(target, paragraph) ? Optional.empty() : Optional.of(target);
        }
    }

    /** Neighbours that have two columns make one table. */
    private void writeHead() {
        List<HeadLine> rows = new ArrayList<>();
        for (HeadLine line : content.head()) {
            if (!line.sides().isEmpty()) {
                rows.add(line);
                continue;
            }
            writeRows(rows);
            writeLine(line.isTitle() ? Styles.HEAD_TITLE : Styles.HEAD, line.text());
        }
        writeRows(rows);
    }

    private void writeRows(List<HeadLine> rows) {
        if (!rows.isEmpty()) {
            HeadTable.write(rows, body);
            rows.clear();
        }
    }

    private CTP begin(WordParagraph paragraph) {
        CTP target = paragraph(Styles.of(paragraph.role()));
        if (paragraph.isRightToLeft()) {
            target.getPPr().addNewBidi();
        }
        if (paragraph.isWhole()) {
            writeMarked(target, paragraph.mark(), paragraph.mark().sign() + " ");
        }
        return target;
    }

    /** Shows an end that comes or goes by itself; gives whether it is one in the text as it is now. */
    private static boolean writeEnd(CTP target, WordParagraph paragraph) {
        if (paragraph.mark() == Revision.KEPT || paragraph.isWhole()) {
            return true;
        }
        writeMarked(target, paragraph.mark(), BREAK);
        return paragraph.mark().isInOther();
    }

    private static void writeWords(CTP target, WordRun run) {
        writeMarked(target, run.revision(), run.text());
        if (run.fact()) {
            CTR sign = target.addNewR();
            sign.addNewRPr().addNewRStyle().setVal(Styles.FACT);
            WordText.append(sign, FACT);
        }
    }

    private static void writeMarked(CTP target, Revision revision, String text) {
        CTR words = target.addNewR();
        if (revision != Revision.KEPT) {
            words.addNewRPr().addNewRStyle().setVal(Styles.of(revision));
        }
        WordText.append(words, Unseen.shown(text));
    }

    private CTP paragraph(String style) {
        CTP paragraph = body.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        return paragraph;
    }

    private void writeLine(String style, String text) {
        CTP paragraph = paragraph(style);
        if (WordText.isRightToLeft(text)) {
            paragraph.getPPr().addNewBidi();
        }
        WordText.append(paragraph.addNewR(), Unseen.shown(text));
    }

    private void writeLegend() {
        CTP legend = paragraph(Styles.LEGEND);
        for (Revision revision : Revision.values()) {
            if (revision != Revision.KEPT) {
                writeMarked(legend, revision, revision.words());
                WordText.append(legend.addNewR(), "   ");
            }
        }
        writeWords(legend, new WordRun("a fact that changed", Revision.KEPT, true, Optional.empty()));
    }
}
