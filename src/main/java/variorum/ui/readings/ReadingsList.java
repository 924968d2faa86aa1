package variorum.ui.readings;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import variorum.display.Unseen;
import variorum.display.readings.Reading;
import variorum.display.readings.Reading.Witness;
import variorum.ui.words.Texts;

/** The readings at the reader's place, with equal ones together; a click on a version's name goes to its place. */
final class ReadingsList extends VBox {
    private static final double WIDTH = 330;

    /** Of what stands for whole paragraphs, the beginning is enough to know it by. */
    private static final int LONGEST = 400;

    private final ReadingsViewModel model;
    private final Label heading = new Label();
    private final VBox list = new VBox();
    private final ObjectProperty<Font> type = new SimpleObjectProperty<>(Font.getDefault());

    ReadingsList(ReadingsViewModel model) {
        this.model = model;
        setId("readings");
        getStyleClass().add("readings");
        setMinWidth(WIDTH / 2);
        setPrefWidth(WIDTH);
        heading.setId("readings-of");
        heading.getStyleClass().add("readings-heading");
        heading.setWrapText(true);
        list.getStyleClass().add("readings-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heading, scroll);
        model.apparatusProperty().subscribe(this::show);
    }

    /** What the readings are set in: the type of the texts. */
    ObjectProperty<Font> typeProperty() {
        return type;
    }

    private void show(Apparatus apparatus) {
        heading.setText(heading(apparatus));
        list.getChildren().clear();
        for (int number = 0; number < apparatus.readings().size(); number++) {
            list.getChildren().add(entry(number, apparatus.readings().get(number), apparatus.isMixed()));
        }
    }

    private static String heading(Apparatus apparatus) {
        if (apparatus.readings().isEmpty()) {
            return Texts.text("readings.nothing");
        }
        return switch (apparatus.base()) {
            case HAS_WORDS -> Texts.text("readings.count", apparatus.readings().size());
            case HAS_NOTHING -> Texts.text(apparatus.isMixed() ? "readings.not-here" : "readings.beside");
            case HAS_IT_ELSEWHERE -> Texts.text("readings.elsewhere");
        };
    }

    /** @param mixed whether it must say if it stands at another place in the base, since not all of them do */
    private Node entry(int number, Reading reading, boolean mixed) {
        Label words = new Label(reading.isAbsent() ? Texts.text("readings.absent") : beginning(reading.words()));
        words.setId("reading-" + number);
        words.setWrapText(true);
        words.getStyleClass().add(reading.isAbsent() ? "reading-absent" : "reading-words");
        if (!reading.isAbsent()) {
            words.fontProperty().bind(type);
        }
        VBox entry = new VBox(words);
        entry.getStyleClass().add("reading");
        if (!reading.instead().isEmpty()) {
            entry.getChildren().add(remark(Texts.text("readings.instead", Unseen.shown(reading.instead()))));
        }
        if (mixed && reading.elsewhere()) {
            entry.getChildren().add(remark(Texts.text("readings.this-elsewhere")));
        }
        entry.getChildren().add(names(number, reading.witnesses()));
        return entry;
    }

    private static Label remark(String text) {
        Label remark = new Label(text);
        remark.setWrapText(true);
        remark.getStyleClass().add("reading-remark");
        return remark;
    }

    private static String beginning(String words) {
        String shown = Unseen.shown(words);
        int end = shown.length() <= LONGEST ? shown.length() : shown.lastIndexOf(' ', LONGEST);
        return end == shown.length() ? shown : shown.substring(0, Math.max(0, end)) + " …";
    }

    private Node names(int number, List<Witness> witnesses) {
        FlowPane names = new FlowPane();
        names.getStyleClass().add("reading-versions");
        names.setMinWidth(0);
        for (int place = 0; place < witnesses.size(); place++) {
            Witness witness = witnesses.get(place);
            Hyperlink name = new Hyperlink(model.name(witness.version()));
            name.setId("reading-" + number + "-" + place);
            name.setMnemonicParsing(false);
            name.setWrapText(true);
            name.maxWidthProperty().bind(names.widthProperty());
            name.setAccessibleText(Texts.text("readings.go", name.getText()));
            name.setOnAction(event -> model.goTo(witness));
            names.getChildren().add(name);
        }
        return names;
    }
}
