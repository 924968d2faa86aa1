package variorum.ui.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import variorum.model.Summary;

/** The window's words, from the file {@code texts.properties} of this package. */
public final class Texts {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("variorum.ui.words.texts", Locale.ROOT);

    private Texts() {}

    /** The text of that name, with the arguments where {@link MessageFormat} puts them. */
    public static String text(String name, Object... arguments) {
        return new MessageFormat(TEXTS.getString(name), Locale.ENGLISH).format(arguments);
    }

    /** The text with its first letter large, as at the beginning of a line. */
    public static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }

    /** The key as the menus of this machine write it beside what it does, such as {@code Ctrl+Z}. */
    public static String shortcut(String key) {
        boolean isMac = System.getProperty("os.name", "").startsWith("Mac");
        return (isMac ? "\u2318" : "Ctrl+") + key;
    }

    /** Such as {@code 71 %}; see {@link Summary#percent}. */
    public static String percent(double share) {
        return Summary.percent(share) + "\u00a0%";
    }
}
