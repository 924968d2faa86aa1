package variorum.ui.find;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import variorum.model.Version;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.words.Texts;

/** Goes to a paragraph of the version that the reader is in, or to a change, by its number. */
public final class GoToViewModel {
    /** Such as {@code 12} or {@code p12} for a paragraph, {@code #30} or {@code c30} for a change. */
    private static final Pattern WISH = Pattern.compile("([p#c]?)\\s*(\\d{1,9})");

    private final ComparisonViewModel comparison;
    private final TextJump jump;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper openings = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    public GoToViewModel(ComparisonViewModel comparison, TextJump jump) {
        this.comparison = comparison;
        this.jump = jump;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Counts how often the reader asked to go somewhere, and so wants the keyboard focus in the field. */
    ReadOnlyIntegerProperty openingsProperty() {
        return openings.getReadOnlyProperty();
    }

    /** Which numbers there are, in a few words. */
    ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /** One sentence if there is no such number; empty if there is. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Opens the bar. */
    public void open() {
        trouble.set("");
        int changes = comparison.changeCountProperty().get();
        hint.set(Texts.text(
                changes == 0 ? "go-to.hint" : "go-to.hint-changes",
                version().paragraphs().size(),
                version().name(),
                changes));
        open.set(true);
        openings.set(openings.get() + 1);
    }

    /** Closes the bar; the keyboard focus goes back to the text. */
    public void close() {
        if (open.get()) {
            open.set(false);
            comparison.bringKeyboard();
        }
    }

    /** Goes where the reader wishes and closes the bar, or says why it cannot. */
    void go(String wish) {
        Matcher matcher = WISH.matcher(wish.strip().toLowerCase(Locale.ENGLISH));
        if (!matcher.matches()) {
            trouble.set(Texts.text("go-to.not-understood"));
            return;
        }
        int number = Integer.parseInt(matcher.group(2));
        if (matcher.group(1).isEmpty() || matcher.group(1).equals("p")) {
            goToParagraph(number);
        } else {
            goToChange(number);
        }
    }

    private void goToParagraph(int number) {
        int paragraphs = version().paragraphs().size();
        if (number < 1 || number > paragraphs) {
            trouble.set(Texts.text("go-to.no-paragraph", version().name(), paragraphs));
            return;
        }
        int column = column();
        int start = version().paragraphs().get(number - 1).span().start();
        close();
        jump.to(column, start);
    }

    private void goToChange(int number) {
        int changes = comparison.changeCountProperty().get();
        if (number < 1 || number > changes) {
            trouble.set(Texts.text("go-to.no-change", changes));
            return;
        }
        close();
        comparison.goToChange(number - 1);
    }

    private int column() {
        return comparison.currentPane().orElse(0);
    }

    private Version version() {
        return comparison.picture().version(column());
    }
}
