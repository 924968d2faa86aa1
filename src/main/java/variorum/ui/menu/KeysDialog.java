package variorum.ui.menu;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import variorum.ui.looks.Appearance;
import variorum.ui.words.Texts;

/** The list of all keys, grouped as in the menus. */
public final class KeysDialog extends Dialog<ButtonType> {
    /** Showing more than two key combinations for one action helps no one. */
    private static final int MOST_KEYS = 2;

    /** About as high as the title and borders that a desktop gives a window, in pixels. */
    private static final double FRAME = 40;

    public KeysDialog(Stage owner, List<Group> left, List<Group> right) {
        initOwner(owner);
        setTitle(Texts.text("keys.title"));
        HBox columns = new HBox(column(left), column(right));
        columns.getStyleClass().add("keys");
        getDialogPane().setContent(columns);
        getDialogPane().setId("keys-dialog");
        getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        Appearance.share(owner.getScene(), getDialogPane());
        heightProperty().addListener((height, before, now) -> keepOnScreen(columns));
    }

    /** Scrolls a list that is higher than the screen it is on, where its button would be out of reach. */
    private void keepOnScreen(HBox columns) {
        Rectangle2D screen = Screen.getScreensForRectangle(getX(), getY(), getWidth(), getHeight()).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        boolean isHeld = getDialogPane().getContent().equals(columns);
        if (isHeld && getDialogPane().prefHeight(-1) > screen.getHeight() - FRAME) {
            ScrollPane scroll = new ScrollPane(columns);
            scroll.setFitToWidth(true);
            scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            getDialogPane().setContent(scroll);
            setHeight(screen.getHeight());
            setY(screen.getMinY());
        }
    }

    /**
     * Actions that belong together.
     *
     * @param id its title is the text named {@code keys.} followed by this
     */
    public record Group(String id, List<Action> actions) {}

    /** One grid for all groups, so that their keys line up. */
    private static GridPane column(List<Group> groups) {
        GridPane grid = new GridPane();
        for (Group group : groups) {
            Label heading = label(Texts.text("keys." + group.id()));
            heading.getStyleClass().add("heading");
            grid.add(heading, 0, grid.getRowCount(), 2, 1);
            group.actions().stream().filter(action -> !action.keys().isEmpty()).forEach(action -> addTo(grid, action));
        }
        return grid;
    }

    private static void addTo(GridPane grid, Action action) {
        Label keys = label(keys(action));
        keys.getStyleClass().add("key");
        grid.addRow(grid.getRowCount(), label(action.label()), keys);
    }

    /** Keys of the numeric pad only repeat others. */
    private static boolean isOnKeypad(KeyCombination keys) {
        return keys instanceof KeyCodeCombination combination
                && combination.getCode().isKeypadKey();
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static String keys(Action action) {
        return action.keys().stream()
                .filter(keys -> !isOnKeypad(keys))
                .map(KeyCombination::getDisplayText)
                .map(keys -> keys.replace("Escape", Texts.text("keys.escape")))
                .distinct()
                .limit(MOST_KEYS)
                .collect(Collectors.joining(Texts.text("keys.or")));
    }
}
