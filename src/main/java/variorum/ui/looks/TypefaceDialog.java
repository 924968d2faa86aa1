package variorum.ui.looks;

import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Orientation;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import variorum.settings.Looks;
import variorum.ui.compare.pane.BookFaces;
import variorum.ui.late.OnceDrawn;
import variorum.ui.words.Texts;

/** All typefaces of this machine, to choose one for the articles; some lines show how each looks. */
public final class TypefaceDialog extends Dialog<String> {
    /** So many are kept in sight above the one that is chosen by key. */
    private static final int ABOVE = 3;

    private final ListView<String> list;
    private final Label sample = new Label(Texts.text("typeface.sample"));
    private final double size;

    public TypefaceDialog(Stage owner, Looks looks) {
        initOwner(owner);
        setTitle(Texts.text("typeface.title"));
        size = looks.typeSize();
        FilteredList<String> families = new FilteredList<>(FXCollections.observableArrayList(BookFaces.all()));
        list = new ListView<>(families);
        list.setId("typefaces");
        list.setAccessibleText(Texts.text("typeface.list"));
        sample.setId("typeface-sample");
        sample.setWrapText(true);
        list.getSelectionModel().selectedItemProperty().addListener((property, last, next) -> showSample());
        list.getSelectionModel().select(BookFaces.nearest(looks.typeface()));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        TextField filter = filter(families);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox content = new HBox(new VBox(filter, list), new Separator(Orientation.VERTICAL), sample);
        content.getStyleClass().add("typeface-chooser");
        getDialogPane().setContent(content);
        getDialogPane().setId("typeface-dialog");
        getDialogPane().getButtonTypes().addAll(ButtonType.OK, ButtonType.CANCEL);
        Appearance.share(owner.getScene(), getDialogPane());
        // Not before: a dialog that is shown gives the keyboard to a button.
        setOnShown(shown -> OnceDrawn.run(filter::requestFocus));
        setResultConverter(
                button -> button == ButtonType.OK ? list.getSelectionModel().getSelectedItem() : null);
    }

    /** Typing a part of a name leaves those that have it; the arrow keys then go through them. */
    private TextField filter(FilteredList<String> families) {
        TextField filter = new TextField();
        filter.setId("typeface-filter");
        filter.setPromptText(Texts.text("typeface.filter"));
        filter.textProperty().subscribe(part -> {
            String wanted = part.strip().toLowerCase(Locale.ROOT);
            families.setPredicate(family -> family.toLowerCase(Locale.ROOT).contains(wanted));
            if (!families.contains(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().selectFirst();
            }
        });
        filter.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
                step(key.getCode() == KeyCode.DOWN);
                key.consume();
            }
        });
        return filter;
    }

    private void step(boolean down) {
        if (down) {
            list.getSelectionModel().selectNext();
        } else {
            list.getSelectionModel().selectPrevious();
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ABOVE));
    }

    private void showSample() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(family -> sample.setFont(Font.font(family, size)));
    }
}
