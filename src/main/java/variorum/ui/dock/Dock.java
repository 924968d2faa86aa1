package variorum.ui.dock;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import variorum.settings.DockTab;
import variorum.ui.compare.MarkColours;
import variorum.ui.late.IconButton;
import variorum.ui.words.Texts;

/** The lists below the texts, one in front at a time. */
public final class Dock extends BorderPane {
    private final DockViewModel model;
    private final Map<DockTab, Node> lists = new EnumMap<>(DockTab.class);
    private final StackPane filters = new StackPane();

    /**
     * Makes the node.
     *
     * @param intoText moves the keyboard focus into the texts
     */
    public Dock(DockViewModel model, Runnable intoText) {
        this.model = model;
        setId("dock");
        getStyleClass().add("dock");
        String ownSheet =
                Objects.requireNonNull(Dock.class.getResource("dock.css")).toExternalForm();
        getStylesheets().addAll(MarkColours.styleSheet(), ownSheet);
        addList(DockTab.CHANGES, "changes", model.changes(), intoText);
        addList(DockTab.FACTS, "facts", model.facts(), intoText);
        lists.put(DockTab.NOTES, inFront(new NoteList(model.review(), intoText), DockTab.NOTES));
        ReviewBar review = new ReviewBar(model.review(), intoText);
        model.review().writingProperty().addListener(change -> review.takeKeyboard());
        setTop(header());
        setCenter(new StackPane(lists.values().toArray(Node[]::new)));
        setBottom(review);
    }

    private void addList(DockTab tab, String id, ChangeListViewModel list, Runnable intoText) {
        ChangeTable table = new ChangeTable(id + "-list", list, intoText);
        FilterBar filter = new FilterBar(id, list, table::requestFocus);
        lists.put(tab, inFront(table, tab));
        filters.getChildren().add(inFront(filter, tab));
    }

    private <T extends Node> T inFront(T node, DockTab tab) {
        node.visibleProperty().bind(model.placeProperty().map(place -> place.tab() == tab));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private HBox header() {
        ToggleGroup group = new ToggleGroup();
        HBox tabs = new HBox(
                tab(DockTab.CHANGES, "changes", count(model.changes()), group),
                tab(DockTab.FACTS, "facts", count(model.facts()), group),
                tab(DockTab.NOTES, "notes", model.review().listed(), group));
        tabs.getStyleClass().add("tabs");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = IconButton.of("close-dock", Texts.text("dock.close"), Feather.X, model::close);
        HBox header = new HBox(tabs, filters, space, progress(), close);
        header.getStyleClass().add("dock-header");
        return header;
    }

    private Label progress() {
        Label progress = new Label();
        progress.setId("review-progress");
        progress.setMinWidth(Region.USE_PREF_SIZE);
        progress.getStyleClass().add("muted");
        progress.textProperty().bind(model.review().progressText());
        progress.setTooltip(new Tooltip(Texts.text("review.progress-tip")));
        return progress;
    }

    private static ObservableValue<Integer> count(ChangeListViewModel list) {
        return list.listedProperty().map(ChangeListViewModel.Listed::all);
    }

    private ToggleButton tab(DockTab tab, String id, ObservableValue<Integer> count, ToggleGroup group) {
        ToggleButton button = new ToggleButton();
        button.setId("dock-" + id);
        button.textProperty().bind(count.map(number -> Texts.text("dock.tab-" + id, number)));
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            model.turnTo(tab);
            button.setSelected(true);
        });
        model.placeProperty().subscribe(place -> button.setSelected(place.tab() == tab));
        return button;
    }
}
