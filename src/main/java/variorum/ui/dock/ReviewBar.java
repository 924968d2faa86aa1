package variorum.ui.dock;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import variorum.model.Tick;
import variorum.ui.words.Texts;

/** What is said of the current change: a button for each tick, and a field for a note. */
final class ReviewBar extends HBox {
    /** More changes are only counted. */
    private static final int MOST_NUMBERS = 5;

    private final ReviewViewModel model;
    private final Runnable intoText;
    private final TextField field = new TextField();
    /** The note as it was when it came into the field. */
    private String shown = "";
    /** Where the keyboard was before a key brought it to the field. */
    private @Nullable Node cameFrom;
    /** Whether the key that brought the keyboard here may still write its letter. */
    private boolean awaitsLetter;

    /** @param intoText brings the keyboard into the texts */
    ReviewBar(ReviewViewModel model, Runnable intoText) {
        this.model = model;
        this.intoText = intoText;
        setId("review-bar");
        getStyleClass().add("review-bar");
        Label label = new Label();
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        label.textProperty().bind(model.takenUpProperty().map(ReviewBar::about));
        getChildren().add(label);
        for (Tick tick : Tick.values()) {
            getChildren().add(button(tick));
        }
        makeField();
        getChildren().add(field);
        disableProperty().bind(model.currentProperty().lessThan(0));
        model.currentProperty().addListener(change -> showText());
        model.notesProperty().addListener(change -> showText());
        model.placingsProperty().subscribe(count -> {
            if (!field.isFocused()) {
                showText();
            }
        });
    }

    private static String about(List<Integer> changes) {
        if (changes.size() > MOST_NUMBERS) {
            return Texts.text("review.changes", changes.size());
        }
        String numbers =
                changes.stream().map(number -> String.valueOf(number + 1)).collect(Collectors.joining(", "));
        return changes.isEmpty()
                ? Texts.text("review.no-change")
                : Texts.text("review.change", changes.size(), numbers);
    }

    private ToggleButton button(Tick tick) {
        String name = tick.id();
        ToggleButton button = new ToggleButton(tick.sign() + " " + Texts.text("review." + name));
        button.setId("review-" + name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(Texts.text("review." + name + "-tip")));
        button.setFocusTraversable(true);
        button.setOnAction(event -> {
            model.tick(tick);
            showTick(button, tick);
        });
        model.currentProperty().addListener(change -> showTick(button, tick));
        model.notesProperty().addListener(change -> showTick(button, tick));
        model.placingsProperty().subscribe(count -> showTick(button, tick));
        return button;
    }

    private void showTick(ToggleButton button, Tick tick) {
        button.setSelected(model.current().tick().equals(Optional.of(tick)));
    }

    private void makeField() {
        field.setId("review-note");
        field.setPromptText(Texts.text("review.prompt"));
        field.setAccessibleText(Texts.text("review.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        listenToKeys();
        field.textProperty().addListener((property, last, text) -> {
            if (text.equals(shown)) {
                model.dropDraft();
            } else {
                model.draft(text);
            }
        });
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                model.keepDraft();
            }
        });
    }

    private void listenToKeys() {
        field.addEventFilter(KeyEvent.KEY_TYPED, key -> {
            if (awaitsLetter) {
                key.consume();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            awaitsLetter = false;
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.ESCAPE) {
                model.keepDraft();
                goBack();
                key.consume();
            }
        });
    }

    /** Brings the keyboard into the field, and back afterwards to where it is now. */
    void takeKeyboard() {
        cameFrom = getScene() == null ? null : getScene().getFocusOwner();
        awaitsLetter = true;
        field.requestFocus();
        field.end();
    }

    /** A field that was clicked was not come to from anywhere: what comes next is done in the texts. */
    private void goBack() {
        Node back = cameFrom;
        cameFrom = null;
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        } else {
            intoText.run();
        }
    }

    private void showText() {
        shown = model.current().text();
        if (!field.getText().equals(shown)) {
            field.setText(shown);
        }
    }
}
