package variorum.report.word.file;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import variorum.report.word.file.WordDocument.HeadLine;
import variorum.report.word.file.WordDocument.Side;

/** Lines of the head with the base's words on one side and the other's on the other. */
final class HeadTable {
    /** Of the width of the text, in fiftieths of a percent. */
    private static final BigInteger ALL = BigInteger.valueOf(5_000);

    private static final BigInteger HALF = BigInteger.valueOf(2_500);

    private static final String NOTHING = "\u2013";

    private HeadTable() {}

    static void write(List<HeadLine> rows, CTBody body) {
        CTTbl table = body.addNewTbl();
        CTTblPr properties = table.addNewTblPr();
        set(properties.addNewTblW(), ALL);
        CTBorder line = properties.addNewTblBorders().addNewInsideH();
        line.setVal(STBorder.SINGLE);
        line.setSz(BigInteger.TWO);
        line.setColor("D9D6CF");
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.addNewTblGrid().addNewGridCol().setW(HALF);
        table.getTblGrid().addNewGridCol().setW(HALF);
        for (HeadLine row : rows) {
            write(row, table.addNewTr());
        }
    }

    private static void write(HeadLine line, CTRow row) {
        row.addNewTrPr().addNewCantSplit();
        for (Side side : line.sides()) {
            CTTc cell = row.addNewTc();
            set(cell.addNewTcPr().addNewTcW(), HALF);
            CTP paragraph = cell.addNewP();
            paragraph.addNewPPr().addNewPStyle().setVal(Styles.HEAD_CELL);
            write(side, paragraph);
        }
    }

    private static void write(Side side, CTP paragraph) {
        if (side.words().isEmpty()) {
            WordText.append(paragraph.addNewR(), NOTHING);
            return;
        }
        WordText.append(paragraph.addNewR(), side.before());
        CTR words = paragraph.addNewR();
        words.addNewRPr().addNewB();
        WordText.append(words, side.words());
        WordText.append(paragraph.addNewR(), side.after());
    }

    private static void set(CTTblWidth width, BigInteger share) {
        width.setType(STTblWidth.PCT);
        width.setW(share);
    }
}
