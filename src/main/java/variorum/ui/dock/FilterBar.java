package variorum.ui.dock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import variorum.ui.words.Texts;

/** Filters one list, by the words of a change or by what it is about. */
final class FilterBar extends HBox {
    private final ChangeListViewModel model;
    private final Runnable intoList;

    /** @param intoList moves the keyboard focus into the list */
    FilterBar(String id, ChangeListViewModel model, Runnable intoList) {
        this.model = model;
        this.intoList = intoList;
        getStyleClass().add("filter-bar");
        getChildren().setAll(field(id), groups(id), shown(id));
    }

    private TextField field(String id) {
        TextField field = new TextField();
        field.setId(id + "-filter");
        field.setPromptText(Texts.text("filter.prompt"));
        field.setAccessibleText(Texts.text("filter.prompt"));
        field.textProperty().addListener((property, last, text) -> model.filter(text));
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.DOWN) {
                intoList.run();
                key.consume();
            }
        });
        return field;
    }

    private ComboBox<Optional<LineGroup>> groups(String id) {
        ComboBox<Optional<LineGroup>> groups = new ComboBox<>();
        List<Optional<LineGroup>> choices = new ArrayList<>(List.of(Optional.empty()));
        model.groups().stream().map(Optional::of).forEach(choices::add);
        groups.setId(id + "-group");
        groups.setAccessibleText(Texts.text("filter.group"));
        groups.getItems().setAll(choices);
        groups.setVisibleRowCount(choices.size());
        groups.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<LineGroup> group) {
                return group.map(LineGroup::label)
                        .map(Texts::capitalized)
                        .orElseGet(() -> Texts.text("filter.all-groups"));
            }

            @Override
            public Optional<LineGroup> fromString(String label) {
                return choices.stream()
                        .filter(choice -> toString(choice).equals(label))
                        .findFirst()
                        .orElse(Optional.empty());
            }
        });
        groups.setValue(Optional.empty());
        groups.valueProperty().addListener((property, last, group) -> model.filter(group));
        return groups;
    }

    /** Says how many lines are shown of how many; empty if all are. */
    private Label shown(String id) {
        Label label = new Label();
        label.setId(id + "-shown");
        label.getStyleClass().add("muted");
        label.textProperty().bind(model.listedProperty().map(FilterBar::shown));
        return label;
    }

    private static String shown(ChangeListViewModel.Listed listed) {
        int shown = listed.lines().size();
        return shown == listed.all() ? "" : Texts.text("filter.shown", shown, listed.all());
    }
}
