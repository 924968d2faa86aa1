package variorum.ui.compare;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import variorum.ui.compare.pane.ChangeSign;
import variorum.ui.compare.pane.RowPosition;
import variorum.ui.compare.pane.Typography;
import variorum.ui.compare.pane.VersionPane;
import variorum.ui.compare.picture.Hit;
import variorum.ui.compare.picture.Hits;
import variorum.ui.compare.picture.Picture;
import variorum.ui.compare.picture.View;

/**
 * The versions side by side with their rows level, or laid out in another of the views. Its colours are those of
 * {@link MarkColours}.
 */
public final class ComparisonView extends BorderPane {
    private static final double NORMAL_TYPE_SIZE = 15;

    private final ComparisonViewModel model;
    private final PaneHeaders headers;
    private final DoubleProperty typeSize = new SimpleDoubleProperty(NORMAL_TYPE_SIZE);
    private final StringProperty typeface = new SimpleStringProperty("");
    private final BooleanProperty mapVisible = new SimpleBooleanProperty(true);
    private final SidewaysPane sideways = new SidewaysPane();
    private final ObjectProperty<Map<Integer, ChangeSign>> signs = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<Hits> hits = new SimpleObjectProperty<>(Hits.NONE);
    private final WayBack wayBack;
    private final BooleanProperty ignoredShown = new SimpleBooleanProperty();
    private Optional<ContextMenu> rowMenu = Optional.empty();
    private final SelectedWords selectedWords;
    private Spread spread;

    public ComparisonView(ComparisonViewModel model, PaneHeaders headers) {
        this.model = model;
        this.headers = headers;
        this.wayBack = new WayBack(model.moves());
        this.spread = spreadOf(model.picture());
        this.selectedWords = new SelectedWords(spread.columns(), model);
        setId("comparison");
        getStyleClass().add("comparison");
        getStylesheets().addAll(MarkColours.styleSheet(), MarkColours.address("comparison.css"));
        setCenter(sideways);
        show(spread);
        listen();
    }

    private void listen() {
        model.pictureProperty().addListener((property, last, next) -> turnTo(next));
        typeSize.subscribe((last, next) -> setAnew());
        typeface.subscribe((last, next) -> setAnew());
        ignoredShown.subscribe(shown -> mark("shows-ignored", shown));
        signs.addListener(change -> spread.showSigns(signs.get()));
        hits.addListener(change -> spread.show(hits.get()));
        mapVisible.addListener(change -> showSide());
        model.visitsProperty().addListener(change -> model.placeProperty().get().ifPresent(this::goTo));
        model.currentChangeProperty().addListener(change -> spread.show(model.standpoint()));
        model.workingsProperty().addListener(change -> showWorkedOn());
        model.linking().outlinedProperty().addListener(change -> spread.showOutlined(model.linking()));
        model.currentPaneProperty().addListener(change -> followPane(isFocusWithin()));
        model.paneTurnsProperty().addListener(change -> followPane(true));
        sceneProperty().addListener((property, last, next) -> changeScene(last, next));
    }

    /** The size of body type in pixels. */
    public DoubleProperty typeSizeProperty() {
        return typeSize;
    }

    /** The font family of the articles; if it is not installed, the best one that is. */
    public StringProperty typefaceProperty() {
        return typeface;
    }

    /** Whether the map of the whole comparison is at the right, rather than a scroll bar. */
    public BooleanProperty mapVisibleProperty() {
        return mapVisible;
    }

    /** Whether hidden changes are marked in pale grey. */
    public BooleanProperty ignoredShownProperty() {
        return ignoredShown;
    }

    /** The signs in the margins, by the number of the change that they are beside. */
    public ObjectProperty<Map<Integer, ChangeSign>> signsProperty() {
        return signs;
    }

    /** The search hits to mark. */
    public ObjectProperty<Hits> hitsProperty() {
        return hits;
    }

    public SelectedWords selectedWords() {
        return selectedWords;
    }

    /** Where the reader is, as a hit of length 0. */
    public Hit readerPlace() {
        return ReaderPlace.in(spread, model.currentPane());
    }

    /** The column at that place of the scene; empty near the edge of a column. */
    public OptionalInt columnAt(double sceneX, double sceneY) {
        return holds(sceneX, sceneY) ? spread.columns().columnAt(sceneX) : OptionalInt.empty();
    }

    /** How many columns are left of that place of the scene, if it is between two of them or beside all. */
    public OptionalInt gapAt(double sceneX, double sceneY) {
        return holds(sceneX, sceneY)
                        && spread.picture().view() == View.SIDE_BY_SIDE
                        && columnAt(sceneX, sceneY).isEmpty()
                ? OptionalInt.of(spread.columns().columnsBefore(sceneX))
                : OptionalInt.empty();
    }

    private boolean holds(double sceneX, double sceneY) {
        return !spread.picture().isEmpty() && localToScene(getLayoutBounds()).contains(sceneX, sceneY);
    }

    /**
     * Sets the context menu, which is for the row at the pointer; the caret goes there first.
     *
     * @param maker makes the menu when it is first needed
     */
    public void setRowMenu(Supplier<? extends ContextMenu> maker) {
        addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked -> {
            if (spread.columns().panes().stream()
                    .anyMatch(pane -> pane.contains(pane.sceneToLocal(asked.getSceneX(), asked.getSceneY())))) {
                rowMenu(maker).show(this, asked.getScreenX(), asked.getScreenY());
                asked.consume();
            }
        });
    }

    private ContextMenu rowMenu(Supplier<? extends ContextMenu> maker) {
        ContextMenu menu = rowMenu.isPresent() ? rowMenu.get() : maker.get();
        rowMenu = Optional.of(menu);
        return menu;
    }

    /** The same words stay at the top, unless what the reader was taken to would go out of sight. */
    private void setAnew() {
        Optional<Place> seen = model.whereabouts().filter(spread::isSeen);
        replace(spreadOf(spread.picture()), spread.bookmark());
        seen.ifPresent(spread::keep);
    }

    private Spread spreadOf(Picture picture) {
        Typography type = picture.isEmpty()
                ? Typography.ofNothing(typeSize.get())
                : Typography.of(typeface.get(), typeSize.get(), picture.longestVersion());
        return new Spread(picture, type, headers, model);
    }

    private void mark(String styleClass, boolean on) {
        getStyleClass().remove(styleClass);
        if (on) {
            getStyleClass().add(styleClass);
        }
    }

    /** Shows another picture with the same words at the top, as far as it has them. */
    private void turnTo(Picture next) {
        mark("shows-kept", model.optionsProperty().get().showsKept());
        boolean isFirst = spread.picture().isEmpty();
        Bookmark opening = model.readingPlace()
                .takeOpening()
                .orElseGet(() -> spread.bookmark().carried(spread.picture(), next));
        Optional<RowPosition> ofMove = wayBack.turn(spread, next);
        replace(spreadOf(next), opening);
        if (isFirst) {
            Carets.begin(spread, opening.row());
        }
        ofMove.ifPresent(spread::open);
    }

    private void replace(Spread next, Bookmark bookmark) {
        boolean hadFocus = isFocusWithin();
        if (getScene() != null) {
            spread.leave(getScene());
            next.enter(getScene());
        }
        Spread last = spread;
        spread = next;
        show(next);
        next.show(hits.get());
        next.showSigns(signs.get());
        next.showOutlined(model.linking());
        model.currentPane().ifPresent(column -> Carets.carry(last, column, next));
        last.dispose();
        layOut(bookmark, last.picture().isEmpty());
        if (last.columns().panes().size() != next.columns().panes().size()) {
            followPane(hadFocus);
        } else {
            showPane(hadFocus);
        }
    }

    /**
     * Lays out the new panes, which can only scroll once they have a size. For the first picture the whole window is
     * laid out, because the size of the panes depends on it; if the picture opens at its start, this can wait until the
     * window is drawn.
     */
    private void layOut(Bookmark bookmark, boolean isFirst) {
        if (isFirst && bookmark.isStart()) {
            return;
        }
        if (isFirst) {
            layOutWithAllRound();
        }
        if (getWidth() > 0) {
            applyCss();
            layout();
            spread.open(bookmark);
        }
    }

    private void layOutWithAllRound() {
        Scene scene = getScene();
        if (scene != null) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private void show(Spread shown) {
        sideways.setContent(shown.columns());
        selectedWords.follow(shown.columns());
        showSide();
    }

    private void showSide() {
        setRight(spread.side(mapVisible.get()));
    }

    private void changeScene(@Nullable Scene last, @Nullable Scene next) {
        if (last != null) {
            spread.leave(last);
        }
        if (next != null) {
            spread.enter(next);
        }
    }

    private void goTo(Place place) {
        if (!spread.isLaidOut()) {
            layOutWithAllRound();
        }
        spread.goTo(place);
        spread.columns().pane(place.column()).ifPresent(sideways::reveal);
    }

    private void showWorkedOn() {
        if (model.placeOfChange().stream().noneMatch(spread::isSeen)) {
            model.currentChange().ifPresent(model::goToChange);
        }
    }

    /** Moves the keyboard focus to the pane that the reader is in. */
    public void bringKeyboard() {
        followPane(true);
    }

    private void followPane(boolean takeFocus) {
        showPane(takeFocus);
        spread.columns().pane(model.currentPane()).ifPresent(sideways::reveal);
    }

    /** Shows which pane the reader is in, but does not scroll there. */
    private void showPane(boolean takeFocus) {
        spread.show(model.standpoint());
        if (takeFocus) {
            spread.columns().pane(model.currentPane()).ifPresent(VersionPane::requestFocus);
        }
    }
}
