package variorum.report.word.file;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import variorum.report.word.file.WordDocument.HeadLine;

/** The comments of a document. */
final class Comments {
    private static final String INITIAL = "V";

    private final XWPFComments comments;
    private final Author author;
    private int count;

    Comments(XWPFDocument document, Author author) {
        this.comments = document.createComments();
        this.author = author;
    }

    /** Adds the run by {@code words}, with its comment if it has one. */
    void addAround(WordRun run, CTP paragraph, Runnable words) {
        run.comment().ifPresentOrElse(comment -> add(paragraph, List.of(new HeadLine(comment, false)), words), words);
    }

    /**
     * Adds a comment at the end of the paragraph.
     *
     * @param words adds the words that it is about
     */
    void add(CTP paragraph, List<HeadLine> lines, Runnable words) {
        BigInteger id = BigInteger.valueOf(count++);
        write(id, lines);
        paragraph.addNewCommentRangeStart().setId(id);
        words.run();
        paragraph.addNewCommentRangeEnd().setId(id);
        CTR reference = paragraph.addNewR();
        reference.addNewRPr().addNewRStyle().setVal(Styles.COMMENT_REFERENCE);
        reference.addNewCommentReference().setId(id);
    }

    private void write(BigInteger id, List<HeadLine> lines) {
        XWPFComment comment = comments.createComment(id);
        comment.setAuthor(author.name());
        comment.setInitials(INITIAL);
        comment.setDate(author.time());
        for (HeadLine line : lines) {
            XWPFParagraph paragraph = comment.createParagraph();
            paragraph.setStyle(Styles.COMMENT);
            CTR run = paragraph.getCTP().addNewR();
            if (line.isTitle()) {
                run.addNewRPr().addNewB();
            }
            WordText.append(run, line.text());
        }
    }
}
