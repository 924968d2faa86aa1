package variorum.report.word.file;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What stands round the text of a document: its styles, the line above and below each page, and its properties. */
final class WordPage {
    private WordPage() {}

    static void prepare(XWPFDocument document, WordDocument content) throws IOException {
        document.createStyles().setStyles(styles());
        document.getDocument().getBody().addNewSectPr();
        XWPFParagraph header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle(Styles.HEADER);
        WordText.append(header.getCTP().addNewR(), content.title());
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle(Styles.FOOTER);
        CTSimpleField page = footer.getCTP().addNewFldSimple();
        page.setInstr("PAGE");
        page.addNewR().addNewT().setStringValue("1");
    }

    private static CTStyles styles() throws IOException {
        try (InputStream sheet = WordPage.class.getResourceAsStream("styles.xml")) {
            if (sheet == null) {
                throw new IllegalStateException("the styles of documents are missing from the program");
            }
            return StylesDocument.Factory.parse(sheet).getStyles();
        } catch (XmlException e) {
            throw new IllegalStateException("the styles of documents are no styles", e);
        }
    }
}
