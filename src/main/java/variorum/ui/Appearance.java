package variorum.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.image.Image;
import variorum.settings.Looks;
import variorum.settings.Theme;

/** The window's looks: AtlantaFX's Primer under the program's own sheet. */
final class Appearance {
    /** Marks the node under which all is dark, as is all that has a high contrast. */
    private static final String DARK = "night";

    private static final String HIGH_CONTRAST = "high-contrast";
    private static final String LEGAL = "legal";
    private static final String CLASSIC = "classic";

    private Appearance() {}

    static List<String> styleSheets() {
        return Stream.of("window.css", "looks.css").map(Appearance::address).toList();
    }

    /** The program's sign, in the sizes that desktops ask for. */
    static List<Image> icons() {
        return Stream.of("icon-32.png", "icon-64.png", "icon-256.png")
                .map(name -> new Image(address(name)))
                .toList();
    }

    private static String address(String resource) {
        URL found = Appearance.class.getResource(resource);
        return Objects.requireNonNull(found, resource).toExternalForm();
    }

    /** Gives the node, and the whole program, the theme and the palette that the reader wishes from now on. */
    static void follow(ObservableValue<Looks> looks, Node root) {
        looks.map(Looks::theme)
                .map(Appearance::foundation)
                .subscribe(sheet -> Application.setUserAgentStylesheet(sheet));
        looks.map(Appearance::styleClasses).subscribe((last, next) -> {
            root.getStyleClass().removeAll(last);
            root.getStyleClass().addAll(next);
        });
        root.getStyleClass().addAll(styleClasses(looks.getValue()));
    }

    private static String foundation(Theme theme) {
        return switch (theme) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK, HIGH_CONTRAST -> new PrimerDark().getUserAgentStylesheet();
        };
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
