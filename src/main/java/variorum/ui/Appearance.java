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
import variorum.settings.Settings;
import variorum.settings.Theme;

/** The window's looks: AtlantaFX's Primer under the program's own sheet. */
final class Appearance {
    /** Marks the node under which all is dark. */
    private static final String DARK = "night";

    private Appearance() {}

    static String styleSheet() {
        return address("window.css");
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

    /** Gives the node, and the whole program, the theme that the settings name from now on. */
    static void follow(ObservableValue<Settings> settings, Node root) {
        settings.map(Settings::theme).subscribe(theme -> use(theme, root));
    }

    private static void use(Theme theme, Node root) {
        root.getStyleClass().remove(DARK);
        switch (theme) {
            case LIGHT -> Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            case DARK -> {
                Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
                root.getStyleClass().add(DARK);
            }
        }
    }
}
