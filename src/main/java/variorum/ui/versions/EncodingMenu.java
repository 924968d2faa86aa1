package variorum.ui.versions;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import variorum.model.Encoding;
import variorum.ui.desk.StatusTexts;
import variorum.ui.words.Texts;

/** Names the encoding that a file was read in, as a guess where it is one, and lets the reader correct it. */
final class EncodingMenu extends MenuButton {
    /** Those that articles come in; the names are looked up, since not every Java has them all. */
    private static final List<String> OFFERED = List.of(
            "UTF-8",
            "windows-1252",
            "ISO-8859-1",
            "ISO-8859-15",
            "UTF-16LE",
            "UTF-16BE",
            "windows-1250",
            "ISO-8859-2",
            "windows-1251",
            "KOI8-R",
            "windows-1253",
            "windows-1254",
            "windows-1255",
            "windows-1256",
            "GB18030",
            "Big5",
            "Shift_JIS",
            "EUC-JP",
            "EUC-KR",
            "x-MacRoman",
            "IBM437",
            "IBM850");

    private final ToggleGroup group = new ToggleGroup();

    /** @param correct takes the encoding to read the file in, or none to find it out again */
    EncodingMenu(String id, Encoding encoding, Optional<Charset> correctedTo, Consumer<Optional<Charset>> correct) {
        setId(id);
        getStyleClass().addAll("flat", "encoding");
        setMinWidth(Region.USE_PREF_SIZE);
        setText(StatusTexts.encoding(encoding));
        setTooltip(new Tooltip(StatusTexts.encodingReason(encoding)));
        setAccessibleText(StatusTexts.encodingReason(encoding));
        if (!encoding.sure()) {
            getStyleClass().add("doubtful");
        }
        getItems().add(item("detect", Texts.text("encoding.detect"), correctedTo.isEmpty(), Optional.empty(), correct));
        getItems().add(new SeparatorMenuItem());
        for (String name : OFFERED) {
            if (Charset.isSupported(name)) {
                Charset charset = Charset.forName(name);
                boolean current = correctedTo.filter(charset::equals).isPresent();
                getItems().add(item(name, name, current, Optional.of(charset), correct));
            }
        }
    }

    private MenuItem item(
            String id, String text, boolean selected, Optional<Charset> charset, Consumer<Optional<Charset>> correct) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setId("encoding-" + id);
        item.setToggleGroup(group);
        item.setSelected(selected);
        item.setOnAction(event -> correct.accept(charset));
        return item;
    }
}
