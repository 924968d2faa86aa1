package variorum.ui.looks;

import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import variorum.settings.Looks;

/** The looks of the window: AtlantaFX's Primer theme, under the program's own style sheet. */
public final class Appearance {
    /** The style class of a dark window, which a high-contrast one is too. */
    private static final String DARK = "night";

    private static final String HIGH_CONTRAST = "high-contrast";
    private static final String LEGAL = "legal";
    private static final String CLASSIC = "classic";

    /** Of so many looks JavaFX may keep what it found, so that going back and forth is quick; decision 0029. */
    private static final int MOST_KEPT = 3;

    private Appearance() {}

    private static List<String> styleSheets() {
        return Stream.of("window.css", "looks.css").map(Appearance::address).toList();
    }

    /** The program's icon, in the sizes that desktops ask for. */
    public static List<Image> icons() {
        return Stream.of("icon-32.png", "icon-64.png", "icon-128.png")
                .map(name -> new Image(address(name)))
                .toList();
    }

    private static String address(String resource) {
        URL found = Appearance.class.getResource(resource);
        return Objects.requireNonNull(found, resource).toExternalForm();
    }

    /** Must be called before the first control is made, which would otherwise load JavaFX's own style sheet. */
    public static void begin() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /**
     * A scene for a stage that has its size, with the theme and the palette that the reader wishes at any time. Sheets
     * come before nodes, since those are matched with the sheets that there are, and again with every one that is
     * added.
     */
    public static Scene scene(Stage stage, Parent root, ObservableValue<Looks> looks) {
        Scene scene = new Scene(new Group(), stage.getWidth(), stage.getHeight());
        scene.getStylesheets().addAll(styleSheets());
        root.getStyleClass().addAll(styleClasses(looks.getValue()));
        Set<List<String>> kept = new HashSet<>(Set.of(styleClasses(looks.getValue())));
        looks.map(Appearance::styleClasses).subscribe((last, next) -> {
            root.getStyleClass().removeAll(last);
            root.getStyleClass().addAll(next);
            if (kept.add(next) && kept.size() > MOST_KEPT) {
                kept.retainAll(Set.of(next));
                scene.getStylesheets().setAll(styleSheets()); // whereupon JavaFX forgets the other looks
            }
        });
        scene.setRoot(root);
        return scene;
    }

    /** Gives a dialog the looks of the window. */
    public static void share(Scene window, Parent dialog) {
        dialog.getStylesheets().addAll(window.getStylesheets());
        dialog.getStyleClass().addAll(window.getRoot().getStyleClass());
    }

    private static List<String> styleClasses(Looks looks) {
        Stream<String> theme = switch (looks.theme()) {
            case LIGHT -> Stream.of();
            case DARK -> Stream.of(DARK);
            case HIGH_CONTRAST -> Stream.of(DARK, HIGH_CONTRAST);
        };
        Stream<String> palette = switch (looks.palette()) {
            case DEFAULT -> Stream.of();
            case LEGAL -> Stream.of(LEGAL);
            case CLASSIC -> Stream.of(CLASSIC);
        };
        return Stream.concat(theme, palette).toList();
    }
}
