package variorum.ui.looks;

import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import variorum.settings.Looks;

/** The window's looks: AtlantaFX's Primer under the program's own sheet. */
public final class Appearance {
    /** Marks the node under which all is dark, as is all that has a high contrast. */
    private static final String DARK = "night";

    private static final String HIGH_CONTRAST = "high-contrast";
    private static final String LEGAL = "legal";
    private static final String CLASSIC = "classic";

    private Appearance() {}

    private static List<String> styleSheets() {
        return Stream.of("window.css", "looks.css").map(Appearance::address).toList();
    }

    /** The program's sign, in the sizes that desktops ask for. */
    public static List<Image> icons() {
        return Stream.of("icon-32.png", "icon-64.png", "icon-256.png")
                .map(name -> new Image(address(name)))
                .toList();
    }

    private static String address(String resource) {
        URL found = Appearance.class.getResource(resource);
        return Objects.requireNonNull(found, resource).toExternalForm();
    }

    /** Gives the window the theme and the palette that the reader wishes from now on. */
    public static void follow(ObservableValue<Looks> looks, Scene scene) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().addAll(styleSheets());
        Parent root = scene.getRoot();
        root.getStyleClass().addAll(styleClasses(looks.getValue()));
        looks.map(Appearance::styleClasses).subscribe((last, next) -> {
            root.getStyleClass().removeAll(last);
            root.getStyleClass().addAll(next);
        });
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
