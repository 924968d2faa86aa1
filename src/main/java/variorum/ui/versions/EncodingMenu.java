package variorum.ui.versions;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import variorum.model.Encoding;
import variorum.ui.desk.StatusTexts;
import variorum.ui.late.LateTip;
import variorum.ui.words.Texts;

/**
 * Shows the encoding that a file was read in, and whether it is a guess, and lets the reader correct it. Every header
 * has one, so the menu, which is a window of its own, is made when it is asked for.
 */
final class EncodingMenu extends Button {
    /** The encodings that articles come in; looked up by name, because not every Java has all of them. */
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

    private final boolean sure;
    private final Optional<Charset> correctedTo;
    private final Consumer<Optional<Charset>> correct;

    /** @param correct is given the encoding to read the file in, or none to detect it again */
    EncodingMenu(String id, Encoding encoding, Optional<Charset> correctedTo, Consumer<Optional<Charset>> correct) {
        this.sure = encoding.sure();
        this.correctedTo = correctedTo;
        this.correct = correct;
        setId(id);
        getStyleClass().addAll("flat", "encoding");
        setMinWidth(Region.USE_PREF_SIZE);
        setText(StatusTexts.encoding(encoding));
        setGraphic(arrow());
        setContentDisplay(ContentDisplay.RIGHT);
        LateTip.install(this, StatusTexts.encodingReason(encoding));
        setAccessibleRole(AccessibleRole.MENU_BUTTON);
        setAccessibleText(StatusTexts.encodingReason(encoding));
        if (!encoding.sure()) {
            getStyleClass().add("doubtful");
        }
        setOnAction(asked -> menu().show(this, Side.BOTTOM, 0, 0));
    }

    /** Whether the encoding is no guess. */
    boolean isSure() {
        return sure;
    }

    private static Region arrow() {
        Region arrow = new Region();
        arrow.getStyleClass().add("arrow");
        return arrow;
    }

    private ContextMenu menu() {
        ToggleGroup group = new ToggleGroup();
        ContextMenu menu = new ContextMenu();
        menu.getItems().add(item("detect", Texts.text("encoding.detect"), Optional.empty(), group));
        menu.getItems().add(new SeparatorMenuItem());
        OFFERED.stream()
                .filter(Charset::isSupported)
                .map(name -> item(name, name, Optional.of(Charset.forName(name)), group))
                .forEach(menu.getItems()::add);
        return menu;
    }

    private MenuItem item(String id, String text, Optional<Charset> charset, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setId("encoding-" + id);
        item.setToggleGroup(group);
        item.setSelected(charset.equals(correctedTo));
        item.setOnAction(event -> correct.accept(charset));
        return item;
    }
}
