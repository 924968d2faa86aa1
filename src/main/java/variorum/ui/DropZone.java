package variorum.ui;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import variorum.settings.RecentSet;
import variorum.settings.Settings;
import variorum.ui.desk.MainViewModel;
import variorum.ui.desk.SceneryViewModel.Scenery;
import variorum.ui.menu.Actions;
import variorum.ui.menu.Buttons;
import variorum.ui.menu.RecentTexts;
import variorum.ui.words.Texts;

/** What fills the window while nothing is open: a place to drop files on, and other ways to begin. */
final class DropZone extends StackPane {
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");

    private final MainViewModel model;
    private final VBox recent = new VBox();
    private final Button folder;

    DropZone(MainViewModel model, Actions actions, ObservableValue<Boolean> hovered) {
        this.model = model;
        this.folder = Buttons.labelled(actions.file().openFolder, Feather.FOLDER);
        setId("drop-zone");
        getStyleClass().add("drop-zone");
        recent.getStyleClass().add("recent");
        recent.setMaxWidth(Region.USE_PREF_SIZE);
        VBox content = new VBox(icon(), title(), explanation(), buttons(actions), recent);
        content.getStyleClass().add("content");
        content.setAlignment(Pos.CENTER);
        getChildren().setAll(content);
        hovered.subscribe(isHovered -> pseudoClassStateChanged(HOVERED, isHovered));
        model.settings().subscribe(this::showRecent);
        model.scenery().now().subscribe(scenery -> bringKeyboard());
        sceneProperty().addListener(change -> bringKeyboard());
    }

    private static Node icon() {
        FontIcon icon = new FontIcon(Feather.FILE_TEXT);
        icon.getStyleClass().add("large-icon");
        return icon;
    }

    private static Label title() {
        Label title = new Label(Texts.text("empty.title"));
        title.getStyleClass().add("title-2");
        return title;
    }

    private static Label explanation() {
        Label explanation = new Label(Texts.text("empty.explanation"));
        explanation.getStyleClass().add("explanation");
        return explanation;
    }

    /** Focuses the button that most readers begin with. */
    private void bringKeyboard() {
        if (model.scenery().now().get() == Scenery.NOTHING_OPEN) {
            folder.requestFocus();
        }
    }

    private HBox buttons(Actions actions) {
        folder.getStyleClass().add("accent");
        folder.setId("start-open-folder");
        Button files = Buttons.labelled(actions.file().openFiles, Feather.FILE);
        files.setId("start-open-files");
        Button paste = Buttons.labelled(actions.file().paste, Feather.CLIPBOARD);
        paste.setId("start-paste");
        Button sample = Buttons.labelled(actions.help().sample, Feather.BOOK_OPEN);
        sample.setId("start-sample");
        HBox buttons = new HBox(folder, files, paste, sample);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER);
        return buttons;
    }

    private void showRecent(Settings settings) {
        recent.getChildren().clear();
        if (settings.recent().isEmpty()) {
            return;
        }
        Label heading = new Label(Texts.text("empty.recent"));
        heading.getStyleClass().add("heading");
        recent.getChildren().add(heading);
        for (RecentSet set : settings.recent()) {
            recent.getChildren().add(link(set));
        }
    }

    private Node link(RecentSet set) {
        Hyperlink link = new Hyperlink(RecentTexts.name(set));
        link.setId("recent-" + recent.getChildren().size());
        link.setOnAction(event -> model.imports().open(set.paths()));
        Label where = new Label(RecentTexts.place(set));
        where.getStyleClass().add("where");
        HBox line = new HBox(link, where);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("line");
        return line;
    }
}
