package variorum.ui.dock;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import variorum.display.facts.FactWording;
import variorum.ui.words.Texts;

/** The columns of a list of changes. */
final class ChangeColumns {
    private static final double NUMBER_WIDTH = 56;
    private static final double PARAGRAPHS_WIDTH = 84;
    private static final double NOTE_WIDTH = 52;
    private static final double GROUP_WIDTH = 132;
    private static final double WORDS_WIDTH = 400;
    private static final double VERSION_WIDTH = 180;

    private ChangeColumns() {}

    static List<TableColumn<ChangeLine, ChangeLine>> of(ChangeListViewModel model) {
        TableColumn<ChangeLine, ChangeLine> version =
                column(ChangeColumn.VERSION, () -> new WordsCell(ChangeLine::version), VERSION_WIDTH);
        version.setMinWidth(VERSION_WIDTH);
        model.listedProperty()
                .map(ChangeListViewModel.Listed::severalVersions)
                .subscribe(several -> version.setVisible(several));
        return List.of(
                fixed(
                        ChangeColumn.NUMBER,
                        () -> new NumberCell(line -> String.valueOf(line.number() + 1)),
                        NUMBER_WIDTH),
                fixed(ChangeColumn.NOTE, NoteCell::new, NOTE_WIDTH),
                fixed(ChangeColumn.GROUP, GroupCell::new, GROUP_WIDTH),
                column(ChangeColumn.BEFORE, () -> words(model, ChangeLine::wordingBefore), WORDS_WIDTH),
                column(ChangeColumn.AFTER, () -> words(model, ChangeLine::wordingAfter), WORDS_WIDTH),
                version,
                fixed(
                        ChangeColumn.PARAGRAPH,
                        () -> new NumberCell(line -> line.paragraphs().shown()),
                        PARAGRAPHS_WIDTH));
    }

    private static TableCell<ChangeLine, ChangeLine> words(
            ChangeListViewModel model, Function<ChangeLine, FactWording> side) {
        return model.tellsFacts()
                ? new FactCell(side)
                : new WordsCell(line -> side.apply(line).words());
    }

    private static TableColumn<ChangeLine, ChangeLine> fixed(
            ChangeColumn which, Supplier<TableCell<ChangeLine, ChangeLine>> cell, double width) {
        TableColumn<ChangeLine, ChangeLine> column = column(which, cell, width);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        return column;
    }

    private static TableColumn<ChangeLine, ChangeLine> column(
            ChangeColumn which, Supplier<TableCell<ChangeLine, ChangeLine>> cell, double width) {
        String name = which.id();
        TableColumn<ChangeLine, ChangeLine> column = new TableColumn<>(Texts.text("column." + name));
        column.setUserData(which);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(it -> cell.get());
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.getStyleClass().add("column-" + name);
        return column;
    }
}
