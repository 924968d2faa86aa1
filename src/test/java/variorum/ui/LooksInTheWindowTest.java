package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.ListChangeListener.Change;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.settings.Palette;
import variorum.settings.Theme;
import variorum.testing.Contrast;
import variorum.ui.compare.pane.BookFaces;

class LooksInTheWindowTest extends InTheWindow {
    @BeforeEach
    void openTwoVersions() {
        String story = IntStream.rangeClosed(1, 60)
                .mapToObj(
                        number -> "Engine " + number + " came to the old harbour at noon, and left it in the evening.")
                .collect(Collectors.joining("\n\n"));
        window.open(List.of(
                window.file("wire.txt", story),
                window.file("morning.txt", story.replace("noon", "dawn, wet through"))));
    }

    @Test
    void themesAreChosenInTheMenuAndRemembered() {
        choose("menu-theme-dark");
        assertThat(window.node("#window").getStyleClass()).contains("night");

        choose("menu-theme-high-contrast");
        assertThat(window.node("#window").getStyleClass()).contains("night", "high-contrast");
        assertThat(window.model.looks().now().theme()).isEqualTo(Theme.HIGH_CONTRAST);

        choose("menu-theme-light");
        assertThat(window.node("#window").getStyleClass()).doesNotContain("night", "high-contrast");
    }

    @Test
    void theFirstButtonCanBeReadInEveryTheme() {
        window.robot.interact(window.model::closeAll);
        window.settle();
        Button first = window.robot.lookup(".drop-zone .button").queryButton();

        for (Theme theme : Theme.values()) {
            window.robot.interact(() -> window.model.looks().useTheme(theme));
            window.settle();
            List<BackgroundFill> grounds = first.getBackground().getFills();
            Color ground = (Color) grounds.get(grounds.size() - 1).getFill();
            assertThat(Contrast.between((Color) first.getTextFill(), ground))
                    .as("%s", theme)
                    .isGreaterThanOrEqualTo(Contrast.ENOUGH_FOR_TEXT);
        }
    }

    @Test
    void whatIsChosenHasAnEdgeWhereContrastIsHigh() {
        choose("menu-theme-high-contrast");

        Region chosen = window.robot.lookup(".filter-buttons .toggle-button").query();
        List<BackgroundFill> fills = chosen.getBackground().getFills();
        assertThat(fills.get(1).getInsets().getTop()).as("width of the edge").isPositive();
        assertThat(Contrast.between((Color) fills.get(0).getFill(), Color.BLACK))
                .isGreaterThanOrEqualTo(Contrast.ENOUGH_FOR_CONTROLS);
    }

    @Test
    void theNameStandsAboveItsTextInTypeOfAnySize() {
        for (int steps = 0; steps < 3; steps++) {
            Bounds name = onScreen("#header-0 .name .text");
            Bounds text = onScreen("#version-0 .text-run");
            assertThat(name.getMinX()).isBetween(text.getMinX() - 2, text.getMinX() + 2);

            window.robot.interact(() -> window.model.looks().enlargeType(4));
            window.settle();
        }
    }

    private Bounds onScreen(String node) {
        Node first = window.robot.lookup(node).query();
        return first.localToScreen(first.getLayoutBounds());
    }

    @Test
    void palettesGiveTheMarksOtherColours() {
        Color first = addedInk();

        choose("menu-palette-classic");
        assertThat(addedInk()).isNotEqualTo(first);
        assertThat(window.model.looks().now().palette()).isEqualTo(Palette.CLASSIC);

        choose("menu-palette-default");
        assertThat(addedInk()).isEqualTo(first);
    }

    @Test
    void legalColoursStrikeWhatIsGone() {
        window.robot.interact(() -> window.model.looks().usePalette(Palette.LEGAL));

        assertThat(window.robot.lookup(".mark-replaced").queryAllAs(Text.class))
                .isNotEmpty()
                .allMatch(Text::isStrikethrough);
    }

    @Test
    void anotherLookKeepsThePlace() {
        window.press(KeyCode.ALT, KeyCode.END);
        Bounds before = placeOfChange();

        window.robot.interact(() -> window.model.looks().useTheme(Theme.HIGH_CONTRAST));
        window.settle();
        window.robot.interact(() -> window.model.looks().usePalette(Palette.CLASSIC));
        window.settle();

        assertThat(placeOfChange()).isEqualTo(before);
    }

    @Test
    void theArticleIsSetInTheChosenTypeface() {
        String other = BookFaces.installed().get(BookFaces.installed().size() - 1);

        window.robot.interact(() -> window.model.looks().useTypeface(other));
        window.settle();

        assertThat(window.robot.lookup(".text-run").queryAllAs(Text.class))
                .isNotEmpty()
                .allMatch(run -> run.getFont().getFamily().equals(other));
    }

    @Test
    void anyTypefaceOfTheMachineIsFoundByAPartOfItsName() {
        String wanted = BookFaces.all().get(0);
        chooseOtherTypeface();

        window.robot.write(wanted);
        window.press(KeyCode.ENTER);

        assertThat(window.model.looks().now().typeface()).isEqualTo(wanted);
    }

    @Test
    void theArrowKeysGoThroughTheTypefacesThatHaveThatPart() {
        chooseOtherTypeface();
        window.robot.write("s");
        ListView<?> typefaces = (ListView<?>) window.node("#typefaces");
        int first = typefaces.getSelectionModel().getSelectedIndex();
        window.press(KeyCode.DOWN);
        assertThat(typefaces.getSelectionModel().getSelectedIndex()).isEqualTo(first + 1);

        window.press(KeyCode.UP);

        assertThat(typefaces.getSelectionModel().getSelectedIndex()).isEqualTo(first);
        window.press(KeyCode.ESCAPE);
    }

    private void chooseOtherTypeface() {
        choose("menu-typeface-other");
        Node filter = window.node("#typeface-filter");
        window.await(filter::isFocused);
        window.robot.targetWindow(filter);
    }

    /** Does what a click on that item of the menu bar does. */
    private void choose(String item) {
        MenuBar bar = (MenuBar) window.node("#menu-bar");
        MenuItem found = bar.getMenus().stream()
                .flatMap(LooksInTheWindowTest::items)
                .filter(candidate -> item.equals(candidate.getId()))
                .findFirst()
                .orElseThrow();
        Platform.runLater(found::fire);
        window.settle();
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu
                ? menu.getItems().stream().flatMap(LooksInTheWindowTest::items)
                : Stream.of(item);
    }

    private Color addedInk() {
        return (Color)
                window.robot.lookup(".mark-replacing").queryAs(Text.class).getFill();
    }

    private Bounds placeOfChange() {
        Text words = window.robot.lookup(".version-pane .text-run").queryAllAs(Text.class).stream()
                .filter(text -> text.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("current")))
                .findFirst()
                .orElseThrow();
        return words.localToScene(words.getBoundsInLocal());
    }

    @Test
    void manyLooksDoNotAllStayInMemoryAndAFewDo() {
        List<Object> forgotten = new ArrayList<>();
        window.robot.interact(() -> {
            window.stage.getScene().getStylesheets().addListener((Change<?> change) -> forgotten.add(change));
            for (Theme theme : List.of(Theme.DARK, Theme.LIGHT, Theme.HIGH_CONTRAST, Theme.DARK, Theme.LIGHT)) {
                window.model.looks().useTheme(theme);
            }
        });
        assertThat(forgotten).isEmpty();

        window.robot.interact(() -> window.model.looks().usePalette(Palette.CLASSIC));
        assertThat(forgotten).hasSize(1);
    }
}
