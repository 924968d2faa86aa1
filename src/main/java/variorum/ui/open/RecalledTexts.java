package variorum.ui.open;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import variorum.session.Recollection;
import variorum.ui.words.Texts;

/** Tells the reader that earlier work on these texts is back. */
final class RecalledTexts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private RecalledTexts() {}

    /** Empty if there is none. */
    static String sentence(Recollection work) {
        boolean hasNotes = !work.notes().list().isEmpty();
        boolean hasLinks = !work.corrections().list().isEmpty();
        if (!hasNotes && !hasLinks && work.layout().isEmpty()) {
            return "";
        }
        String what = hasNotes ? hasLinks ? "all" : "notes" : hasLinks ? "links" : "layout";
        return Texts.text("recalled." + what, day(work.date()));
    }

    private static String day(String date) {
        try {
            return DAY.format(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            return date;
        }
    }
}
