package variorum.ui.versions;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import variorum.ui.desk.MainViewModel;
import variorum.ui.late.IconButton;
import variorum.ui.open.OpenSet;
import variorum.ui.open.VersionListViewModel;
import variorum.ui.words.Texts;

/** All versions of a large set, which can be searched by name; a click shows or hides one. Lies over the comparison. */
public final class VersionList extends VBox {
    private static final double WIDTH = 400;
    private static final double MOST_HEIGHT = 460;

    private final MainViewModel model;
    private final VersionListViewModel versions;
    private final TextField wish = new TextField();
    private final ListView<Integer> list = new ListView<>();
    private final Button turn = new Button();
    private final Button makeBase = new Button(Texts.text("versions.make-base"));

    public VersionList(MainViewModel model) {
        this.model = model;
        this.versions = model.desk().list();
        setId("version-list");
        getStyleClass().add("version-list");
        setMaxSize(WIDTH, MOST_HEIGHT);
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        prepareWish();
        prepareList();
        prepareButtons();
        getChildren().setAll(head(), list, foot());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        versions.openProperty().addListener(change -> bringKeyboard());
        sceneProperty().addListener(change -> bringKeyboard());
    }

    private HBox head() {
        HBox.setHgrow(wish, Priority.ALWAYS);
        String name = Texts.text("versions.close");
        Runnable close = () -> versions.openProperty().set(false);
        return new HBox(wish, IconButton.of("close-versions", name, Feather.X, close));
    }

    private HBox foot() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(space, turn, makeBase);
    }

    private void prepareWish() {
        wish.setId("find-version");
        wish.setPromptText(Texts.text("versions.find"));
        wish.setAccessibleText(Texts.text("versions.find"));
        wish.textProperty().bindBidirectional(versions.wishProperty());
        wish.addEventFilter(KeyEvent.KEY_PRESSED, this::goToList);
        wish.setOnAction(
                event -> versions.foundProperty().get().stream().findFirst().ifPresent(model.desk()::toggleVersion));
    }

    private void prepareList() {
        list.setId("versions-found");
        list.setAccessibleText(Texts.text("versions.list"));
        list.setCellFactory(view -> new VersionCell(model));
        VBox.setVgrow(list, Priority.ALWAYS);
        versions.foundProperty().subscribe(this::show);
        model.open().addListener((property, last, next) -> list.refresh());
        model.desk().comparedProperty().subscribe(change -> list.refresh());
        list.getSelectionModel().selectedItemProperty().addListener(change -> nameButtons());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                turn.fire();
                key.consume();
            }
        });
    }

    private void prepareButtons() {
        turn.setId("show-found");
        turn.setOnAction(event -> selected().forEach(model.desk()::toggleVersion));
        makeBase.setId("make-found-base");
        makeBase.setOnAction(event -> selected().forEach(model.desk()::makeBase));
        model.open().subscribe(set -> nameButtons());
    }

    private List<Integer> selected() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    private void nameButtons() {
        OpenSet set = model.open().get();
        List<Integer> selected =
                selected().stream().filter(index -> index < set.size()).toList();
        turn.setText(Texts.text(selected.stream().anyMatch(set::isShown) ? "versions.hide" : "versions.show"));
        turn.setDisable(selected.stream().noneMatch(set::canToggle));
        makeBase.setDisable(selected.stream().allMatch(set::isBase));
    }

    private void show(List<Integer> found) {
        if (!found.equals(list.getItems())) {
            list.getItems().setAll(found);
        }
    }

    private void bringKeyboard() {
        if (versions.openProperty().get()) {
            wish.requestFocus();
        } else if (model.scenery().comparisonShown().get()) {
            model.comparison().bringKeyboard();
        }
    }

    /** Text fields consume this key, so it is handled first. */
    private void goToList(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            key.consume();
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            versions.openProperty().set(false);
            key.consume();
        }
    }
}
