package variorum.ui.versions;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import variorum.display.ShortNames;
import variorum.ui.desk.MainViewModel;
import variorum.ui.open.NearVersions;
import variorum.ui.open.Stories;

/** The open versions in their order, with a chip for each; for a large set, only those at hand. */
public final class VersionStrip extends ScrollPane {
    private static final double SCROLL_BAR_HEIGHT = 4;
    private static final double LEAST_NAME_WIDTH = 110;
    private static final double MOST_NAME_WIDTH = 480;

    private final MainViewModel model;
    private final HBox line = new HBox();
    private final ObjectProperty<Double> nameWidth = new SimpleObjectProperty<>(LEAST_NAME_WIDTH);
    private List<VersionChip> chips = List.of();
    private double heightAsked;

    public VersionStrip(MainViewModel model) {
        this.model = model;
        setId("version-strip");
        getStyleClass().add("version-strip");
        line.getStyleClass().add("chips");
        setContent(line);
        DragOrder.install(line, VersionChip.class, this::move);
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        addEventFilter(ScrollEvent.SCROLL, this::scrollSideways);
        model.open().addListener(change -> fill());
        sceneProperty().addListener(change -> fill());
        Runnable afterLayout = this::askForHeight;
        sceneProperty().subscribe((before, now) -> {
            Optional.ofNullable(before).ifPresent(scene -> scene.removePostLayoutPulseListener(afterLayout));
            Optional.ofNullable(now).ifPresent(scene -> scene.addPostLayoutPulseListener(afterLayout));
        });
        model.desk().comparedProperty().subscribe(change -> {
            chips.forEach(VersionChip::showShare);
            giveNamesRoom();
        });
        widthProperty().addListener(change -> giveNamesRoom());
    }

    /** Narrow enough that all chips fit, wide enough to be read, and no wider than needed. */
    private void giveNamesRoom() {
        if (chips.isEmpty() || getScene() == null) {
            return;
        }
        line.applyCss();
        List<Double> names = chips.stream().map(VersionChip::wholeName).toList();
        double shown = chips.stream().mapToDouble(VersionChip::shownName).sum();
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - (line.prefWidth(-1) - shown);
        double wide = Math.floor(NameRoom.forEach(room, names));
        nameWidth.set(Math.max(LEAST_NAME_WIDTH, Math.min(MOST_NAME_WIDTH, wide)));
        chips.forEach(chip -> chip.fit(nameWidth.get()));
    }

    /** With room for the scroll bar if not all chips fit. */
    @Override
    protected double computePrefHeight(double width) {
        double shown = width < 0 ? getWidth() : width;
        double bar = line.prefWidth(-1) > shown ? SCROLL_BAR_HEIGHT : 0;
        return line.prefHeight(-1) + bar + snappedTopInset() + snappedBottomInset();
    }

    /** The chips take their width from the strip's, so that only after a layout is it known whether they all fit. */
    private void askForHeight() {
        double wanted = computePrefHeight(-1);
        if (wanted != heightAsked) {
            heightAsked = wanted;
            requestLayout();
        }
    }

    /** How far below its own centre that of the chips is; negative while the scroll bar is below them. */
    ObservableValue<Double> offsetOfChips() {
        return viewportBoundsProperty().map(seen -> {
            double bar = getHeight() - snappedTopInset() - snappedBottomInset() - seen.getHeight();
            return -Math.max(0, Math.floor(bar / 2));
        });
    }

    /** The wheel scrolls sideways: there is nothing to scroll up or down. */
    private void scrollSideways(ScrollEvent scroll) {
        double hidden = line.getWidth() - getViewportBounds().getWidth();
        if (hidden > 0 && scroll.getDeltaX() == 0) {
            setHvalue(getHvalue() - scroll.getDeltaY() / hidden);
            scroll.consume();
        }
    }

    /** The chip with the keyboard focus, which keeps it when the chips are made again. */
    private Optional<String> focusedId() {
        return line.isFocusWithin()
                ? Optional.ofNullable(getScene().getFocusOwner()).map(Node::getId)
                : Optional.empty();
    }

    /** Makes the chips only once it is in the window, so that the window need not wait for them. */
    private void fill() {
        if (getScene() == null) {
            return;
        }
        List<Integer> near = NearVersions.of(model.open().get());
        List<Integer> labelled = labelled(near);
        ShortNames names = model.desk().stories().shortNames();
        chips = near.stream()
                .map(index -> new VersionChip(model, index, names, nameWidth))
                .toList();
        Optional<String> focused = focusedId();
        line.getChildren().clear();
        for (VersionChip chip : chips) {
            if (labelled.contains(chip.index())) {
                boolean isFirst = line.getChildren().isEmpty();
                line.getChildren().add(new StoryLabel(model, chip.index(), isFirst));
            }
            line.getChildren().add(chip);
        }
        giveNamesRoom();
        focused.map(id -> line.lookup("#" + id))
                .or(() -> focused.map(
                        gone -> line.lookup("#show-" + model.open().get().base())))
                .ifPresent(Node::requestFocus);
    }

    /** Those of these versions before which another story begins. */
    private List<Integer> labelled(List<Integer> near) {
        Stories stories = model.desk().stories();
        return IntStream.range(0, near.size())
                .filter(place -> place == 0
                        ? StoryLabel.isBeforeFirst(stories, near.get(0))
                        : StoryLabel.isBetween(stories, near.get(place - 1), near.get(place)))
                .mapToObj(near::get)
                .toList();
    }

    /** Of the versions without a chip none changes its place among the others. */
    private boolean move(int chip, int place) {
        return place >= 0
                && place < chips.size()
                && model.desk()
                        .moveVersion(chips.get(chip).index(), chips.get(place).index());
    }

    /** The version before which something falls that is let go there; empty for the end, or outside of the strip. */
    Optional<DropPlace> gapAt(double sceneX, double sceneY) {
        if (chips.isEmpty() || !localToScene(getLayoutBounds()).contains(sceneX, sceneY)) {
            return Optional.empty();
        }
        long before = chips.stream()
                .filter(chip -> chip.localToScene(chip.getLayoutBounds()).getCenterX() < sceneX)
                .count();
        return Optional.of(
                before == 0
                        ? DropPlace.before(chips.get(0).index())
                        : DropPlace.after(chips.get((int) before - 1).index()));
    }
}
