package variorum.report.word.file;

import java.math.BigInteger;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import org.apache.xmlbeans.XmlCalendar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMoveBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;

/** Who made the changes of a document, and when. */
record Author(String name, Calendar time) {
    /** Word takes no longer one; by reason, with room to spare. */
    private static final int LONGEST = 200;

    static Author of(WordDocument content) {
        String name = WordText.allowed(content.author());
        return new Author(
                name.substring(0, Math.min(LONGEST, name.length())),
                new XmlCalendar(
                        content.written().truncatedTo(ChronoUnit.SECONDS).toString()));
    }

    /** @param number which no other change of the document has */
    void sign(CTTrackChange change, int number) {
        change.setId(BigInteger.valueOf(number));
        change.setAuthor(name);
        change.setDate(time);
    }

    /** Marks where one end of a move begins. */
    void sign(CTMoveBookmark start, int number) {
        start.setId(BigInteger.valueOf(number));
        start.setAuthor(name);
        start.setDate(time);
    }
}
