package variorum.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import variorum.report.content.Generator;
import variorum.ui.looks.Appearance;
import variorum.ui.words.Texts;

/** Which program this is, what it runs on, and which libraries it uses. */
final class AboutDialog extends Dialog<ButtonType> {
    /** About ten libraries; the list scrolls to the others. */
    private static final double LIST_HEIGHT = 220;

    AboutDialog(Stage owner) {
        initOwner(owner);
        setTitle(Texts.text("about.title"));
        Label name = new Label(Generator.name());
        name.getStyleClass().add("title-3");
        Label runsOn = new Label(Texts.text(
                "about.runs-on", System.getProperty("java.version"), System.getProperty("javafx.runtime.version", "")));
        runsOn.setId("about-runs-on");
        Label heading = new Label(Texts.text("about.libraries"));
        heading.getStyleClass().add("heading");
        ScrollPane scroll = new ScrollPane(libraries());
        scroll.setFitToWidth(true);
        scroll.setMinHeight(LIST_HEIGHT);
        scroll.setMinWidth(Region.USE_PREF_SIZE);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Label licence = new Label(Texts.text("about.licence"));
        licence.setMinWidth(Region.USE_PREF_SIZE);
        VBox content = new VBox(name, new Label(Texts.text("about.purpose")), runsOn, licence, heading);
        content.getChildren().add(scroll);
        content.getStyleClass().add("about");
        getDialogPane().setContent(content);
        getDialogPane().setId("about-dialog");
        getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        Appearance.share(owner.getScene(), getDialogPane());
    }

    /**
     * A library that the program uses.
     *
     * @param licence its name
     */
    record Library(String name, String licence) {
        private static Library of(String line) {
            String[] parts = line.split("\\s*\\|\\s*", 2);
            return new Library(parts[0], parts[1]);
        }

        /** Those in the file {@code libraries.txt}, in its order. */
        static List<Library> all() {
            try (InputStream file =
                    Objects.requireNonNull(AboutDialog.class.getResourceAsStream("libraries.txt"), "libraries.txt")) {
                return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(Library::of)
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static GridPane libraries() {
        GridPane grid = new GridPane();
        for (Library library : Library.all()) {
            Label name = new Label(library.name());
            name.setMinWidth(Region.USE_PREF_SIZE);
            Label licence = new Label(library.licence());
            licence.setMinWidth(Region.USE_PREF_SIZE);
            licence.getStyleClass().add("muted");
            grid.addRow(grid.getRowCount(), name, licence);
        }
        return grid;
    }
}
