package variorum.ui.versions;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import variorum.ui.desk.MainViewModel;
import variorum.ui.open.Stories;
import variorum.ui.open.VersionListViewModel;
import variorum.ui.words.Texts;

/**
 * The strip of versions, and beside it ways to the others: those of a large set, of other stories, and in further
 * folders.
 */
public final class VersionBar extends HBox {
    public VersionBar(MainViewModel model, VersionStrip strip) {
        getStyleClass().add("version-bar");
        setAlignment(Pos.CENTER);
        HBox.setHgrow(strip, Priority.ALWAYS);
        VersionListViewModel list = model.desk().list();
        Button all = allVersions(model, strip);
        Button more = inBar(new Button(), "more-versions", strip);
        more.setTooltip(new Tooltip(Texts.text("versions.more-tip")));
        more.textProperty()
                .bind(model.open().map(set -> Texts.text("versions.more", VersionListViewModel.offered(set))));
        more.visibleProperty().bind(model.open().map(set -> VersionListViewModel.offered(set) > 0));
        more.setOnAction(event -> list.turn());
        ButtonBase folders = inBar(new FolderMenu(model), "further-folders", strip);
        getChildren().setAll(strip, all, stories(model, strip), more, folders);
    }

    /** Only where there are more versions than are shown at first; of a few, the reader hides and shows each. */
    private static Button allVersions(MainViewModel model, VersionStrip strip) {
        Button all = inBar(new Button(), "show-all-versions", strip);
        ObservableValue<Stories> now = model.open().map(Stories::new);
        all.textProperty()
                .bind(now.map(set -> Texts.text("versions.all", set.inSight().size())));
        all.visibleProperty().bind(now.map(set -> set.areMoreThanShownAtFirst() && set.canShowAllVersions()));
        all.setOnAction(event -> model.desk().showAllVersions());
        return all;
    }

    /** Shows all stories if some are put aside, or else puts aside all but one. */
    private static Button stories(MainViewModel model, VersionStrip strip) {
        Button stories = inBar(new Button(), "turn-stories", strip);
        ObservableValue<Stories> now = model.open().map(Stories::new);
        stories.textProperty().bind(now.map(set -> Texts.text(set.canShowAll() ? "story.all" : "story.one")));
        stories.visibleProperty().bind(now.map(set -> set.canShowAll() || set.canShowOne()));
        stories.setOnAction(event -> model.desk().turnStories());
        return stories;
    }

    /** Takes no room while it is not shown, and stands level with the chips. */
    private static <T extends ButtonBase> T inBar(T button, String id, VersionStrip strip) {
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        button.translateYProperty().bind(strip.offsetOfChips());
        return button;
    }
}
