package variorum.ui.dock;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import variorum.ui.words.Texts;

/** The lines of one list of changes; only visible ones have nodes. */
final class ChangeTable extends TableView<ChangeLine> {
    private static final double LINE_HEIGHT = 26;
    /** More lines at once are replaced all together. */
    private static final int FEW = 20;

    private final ChangeListViewModel model;
    private final Runnable intoText;
    private final ObservableList<ChangeLine> lines = FXCollections.observableArrayList();
    /** While the selection only repeats what the model says. */
    private boolean following;
    /** The line that is still to be brought into view; -1 for none. */
    private int awaited = -1;
    /** The change that Enter was pressed on last. */
    private int entered = -1;

    /** @param intoText moves the keyboard focus into the texts */
    ChangeTable(String id, ChangeListViewModel model, Runnable intoText) {
        this.model = model;
        this.intoText = intoText;
        setId(id);
        getStyleClass().add("change-table");
        setAccessibleText(Texts.text("dock." + id));
        setItems(lines);
        setFixedCellSize(LINE_HEIGHT);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        setPlaceholder(placeholder());
        setRowFactory(table -> row());
        getColumns().setAll(ChangeColumns.of(model));
        showOrder();
        setSortPolicy(table -> sort(List.copyOf(getSortOrder())));
        model.listedProperty().subscribe(this::show);
        model.currentProperty().addListener(change -> follow());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().selectedItemProperty().addListener(change -> selectionChanged());
        getSelectionModel().getSelectedItems().addListener((InvalidationListener) change -> takeUpSelected());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Label placeholder() {
        Label nothing = new Label();
        nothing.getStyleClass().add("muted");
        nothing.textProperty().bind(model.listedProperty().map(this::whyNothing));
        return nothing;
    }

    private String whyNothing(ChangeListViewModel.Listed listed) {
        if (listed.versions() == 1) {
            return Texts.text("dock.one-version");
        }
        return Texts.text(listed.all() == 0 ? "dock.no-" + getId() : "dock.nothing-fits");
    }

    /**
     * A click shows the change in the texts, even if its line is the current one already. With Shift or Ctrl it selects
     * more lines.
     */
    private TableRow<ChangeLine> row() {
        TableRow<ChangeLine> row = new TableRow<>();
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            boolean selectsMore = click.isShiftDown() || click.isShortcutDown();
            if (click.getButton() == MouseButton.PRIMARY && !row.isEmpty() && !selectsMore) {
                model.goTo(row.getItem());
            }
        });
        row.itemProperty().subscribe(line -> row.setAccessibleText(line == null ? "" : line.spoken()));
        return row;
    }

    /** Shows by which column the lines are sorted, where that is not by their numbers. */
    private void showOrder() {
        ListQuery query = model.queryProperty().get();
        getColumns().stream()
                .filter(column -> column.getUserData() == query.column())
                .filter(column -> query.column() != ChangeColumn.NUMBER || query.descending())
                .forEach(column -> {
                    column.setSortType(query.descending() ? SortType.DESCENDING : SortType.ASCENDING);
                    getSortOrder().add(column);
                });
    }

    /** The view model sorts, away from the window. */
    private boolean sort(List<TableColumn<ChangeLine, ?>> order) {
        if (order.isEmpty()) {
            model.sort(ChangeColumn.NUMBER, false);
        } else {
            TableColumn<ChangeLine, ?> first = order.get(0);
            model.sort((ChangeColumn) first.getUserData(), first.getSortType() == SortType.DESCENDING);
        }
        return true;
    }

    private void show(ChangeListViewModel.Listed listed) {
        List<ChangeLine> selected = selected();
        following = true;
        if (isSameBut(FEW, listed.lines())) {
            replaceOthers(listed.lines());
        } else {
            lines.setAll(listed.lines());
        }
        if (selected.size() > 1) {
            selectAgain(selected);
        }
        following = false;
        follow();
    }

    private List<ChangeLine> selected() {
        return getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Selects several lines as they are now, unless one of them is no longer listed. */
    private void selectAgain(List<ChangeLine> selected) {
        Set<Integer> numbers = selected.stream().map(ChangeLine::number).collect(Collectors.toSet());
        int[] indices = IntStream.range(0, lines.size())
                .filter(index -> numbers.contains(lines.get(index).number()))
                .toArray();
        if (indices.length == numbers.size()) {
            getSelectionModel().clearSelection();
            getSelectionModel().selectIndices(-1, indices);
            model.currentIndex().ifPresent(getSelectionModel()::select);
        }
    }

    /** Whether the list holds the same changes in the same order, and at most so many of them look otherwise. */
    private boolean isSameBut(int most, List<ChangeLine> next) {
        if (next.size() != lines.size()) {
            return false;
        }
        int others = 0;
        for (int index = 0; index < next.size() && others <= most; index++) {
            ChangeLine line = next.get(index);
            if (line.number() != lines.get(index).number()) {
                return false;
            }
            others += line.equals(lines.get(index)) ? 0 : 1;
        }
        return others <= most;
    }

    /** A tick changes one line and leaves the rest as it is. */
    private void replaceOthers(List<ChangeLine> next) {
        for (int index = 0; index < next.size(); index++) {
            if (!next.get(index).equals(lines.get(index))) {
                lines.set(index, next.get(index));
            }
        }
    }

    /** Selects the line of the change that the reader is at, and brings it into view. */
    private void follow() {
        ChangeLine selected = getSelectionModel().getSelectedItem();
        if (selected != null && model.current().stream().anyMatch(selected::isAbout)) {
            return;
        }
        OptionalInt index = model.currentIndex();
        following = true;
        if (index.isEmpty()) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().clearAndSelect(index.getAsInt());
            reveal(index.getAsInt());
        }
        following = false;
    }

    /**
     * Scrolls no further than it must, as soon as the lines have their place. That is asked for again: what was asked
     * for while the window laid itself out may have been lost.
     */
    private void reveal(int index) {
        awaited = index;
        if (isNeedsLayout()) {
            requestLayout();
        } else {
            revealAwaited();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        revealAwaited();
    }

    private void revealAwaited() {
        if (awaited >= 0 && lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getHeight() > 0) {
            flow.layout();
            flow.scrollTo(awaited);
            awaited = -1;
        }
    }

    private void selectionChanged() {
        ChangeLine selected = getSelectionModel().getSelectedItem();
        entered = -1;
        if (!following && selected != null) {
            model.goTo(selected);
            takeUpSelected();
        }
    }

    /** A tick is for all of the lines if there are several. */
    private void takeUpSelected() {
        List<ChangeLine> selected = selected();
        if (!following && selected.size() > 1) {
            model.takeUp(selected);
        }
    }

    private void pressed(KeyEvent key) {
        boolean modified = key.isShiftDown() || key.isControlDown() || key.isAltDown() || key.isMetaDown();
        switch (key.getCode()) {
            case ENTER -> enter();
            case TAB -> {
                if (modified) {
                    return;
                }
                intoText.run();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** Enter shows the change in the texts; pressed again, it moves the keyboard focus there. */
    private void enter() {
        ChangeLine selected = getSelectionModel().getSelectedItem();
        if (selected == null) {
            return;
        }
        if (entered == selected.number()) {
            intoText.run();
        } else {
            entered = selected.number();
            model.goTo(selected);
        }
    }
}
