package variorum.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import variorum.display.ChangeGroup;
import variorum.model.Ignorable;

class WhatIsShownInTheWindowTest extends InTheWindow {
    private static final String STORY = """
            The mayor said on Monday that 12 people had died in the old harbour.

            The fire began at noon in a warehouse full of paper and of paint.

            Nobody in the town doubts the cause, the chief of the brigade added.

            A crowd of some hundred neighbours watched from the bridge all night.

            The harbour stays closed to ships until the end of the month.
            """;

    @BeforeEach
    void openTwoVersions() {
        window.open(List.of(
                window.file("wire.txt", STORY),
                window.file("morning.txt", STORY.replace("12", "15").replace("old harbour", "new harbour"))));
    }

    @Test
    void onlyChangesPutsTheRestAwayAndBringsItBack() {
        window.press(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(window.text("#status-unchanged")).isEqualTo("3 unchanged paragraphs put away");
        assertThat(window.isShown("#fold-2-0")).isTrue();

        window.press(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(window.isShown("#status-unchanged")).isFalse();
    }

    @Test
    void theButtonsTellWhatTheMenusChangedHoweverLongTheWindowIsOpen() {
        System.gc(); // forgets listeners that nobody holds

        window.robot.interact(() -> {
            window.model.filters().setDimmed(ChangeGroup.NUMBERS, true);
            window.model.filters().setIgnored(Ignorable.CASE, true);
        });

        assertThat(window.robot
                        .lookup("#show-numbers")
                        .queryAs(ToggleButton.class)
                        .isSelected())
                .isFalse();
        assertThat(window.robot.lookup("#hide").queryAs(MenuButton.class).getItems())
                .filteredOn(item -> "hide-case".equals(item.getId()))
                .singleElement(type(CustomMenuItem.class))
                .extracting(CustomMenuItem::getContent, type(CheckBox.class))
                .matches(CheckBox::isSelected);
    }

    @Test
    void theNumbersOnTheToolBarAddUp() {
        window.open(List.of(
                window.file("wire.txt", STORY),
                window.file(
                        "evening.txt",
                        STORY.replace("12", "15").replaceFirst("A crowd.*\n", "") + "\nA reward is offered now.\n")));

        assertThat(window.text("#change-position")).isEqualTo("3 changes");
        assertThat(window.text("#count-words")).isEqualTo("0");
        assertThat(window.text("#count-numbers")).isEqualTo("1");
        assertThat(window.text("#show-paragraphs")).isEqualTo("Paragraphs 2");
        assertThat(window.tip("#show-paragraphs")).isEqualTo("2 whole paragraphs added, removed or moved");
    }

    @Test
    void countsOfManyChangesAddUpAndPushNothingOffTheToolBar() {
        String many = IntStream.range(1000, 1120)
                .mapToObj("On day %d of the fire the clerk counted 10 boats of the fleet for Anna Berg.%n%n"::formatted)
                .collect(Collectors.joining());
        String more = "A reader of the paper wrote in to thank the crew.\n\n".repeat(12);
        window.open(List.of(
                window.file("a-rather-long-name-of-the-wire-copy.txt", STORY + "\n" + many),
                window.file(
                        "evening.txt",
                        STORY + "\n"
                                + many.replace("10 boats", "11 ships")
                                        .replace("clerk", "Clerk")
                                        .replace("day", "night")
                                        .replace("Anna", "Hanna")
                                + more)));

        assertThat(window.tip("#show-words"))
                .startsWith("240 changes of words (of them 120 in case, punctuation or spacing alone)");
        assertAllIsOnTheToolBarAndAddsUp();
        window.robot.interact(() -> window.model.filters().setIgnored(Ignorable.CASE, true));
        window.settle();
        assertThat(window.text("#hide")).isEqualTo("Hide: 120");
        window.press(KeyCode.F8);
        assertAllIsOnTheToolBarAndAddsUp();
    }

    private void assertAllIsOnTheToolBarAndAddsUp() {
        for (int width : List.of(1000, 1130, 1175, 1220, 1250, 1280, 1130, 1000)) {
            window.robot.interact(() -> window.stage.setWidth(width));
            window.settle();
            assertThat(window.isShown("#tool-bar .tool-bar-overflow-button"))
                    .as("something is not on the tool bar at %d pixels", width)
                    .isFalse();
            assertThat(drawnCounts().sum())
                    .as("what is counted at %d pixels", width)
                    .isEqualTo(window.model.comparison().changeCountProperty().get());
        }
    }

    private IntStream drawnCounts() {
        return Stream.of("#count-words", "#count-numbers", "#count-names", "#count-quotations", "#show-paragraphs")
                .filter(window::isShown)
                .map(this::drawn)
                .mapToInt(text -> Integer.parseInt(text.replaceAll("\\D", "")));
    }

    /** What is read in a label, which is less than its text where it is cut. */
    private String drawn(String label) {
        return window.onWindowsThread(() -> ((Text) window.node(label).lookup(".text")).getText());
    }

    @Test
    void onlyWhatIsShortOnTheToolBarStaysWhereItIsNarrow() {
        window.robot.interact(() -> window.stage.setWidth(1280));
        assertThat(window.text("#base")).isEqualTo("Base: wire.txt");
        assertThat(menuNames()).isEqualTo(ContentDisplay.LEFT);

        window.robot.interact(() -> window.stage.setWidth(800));
        assertThat(window.text("#base")).isEqualTo("Base");
        assertThat(window.node("#base").getAccessibleText()).isEqualTo("Base: wire.txt");
        window.press(KeyCode.F8);
        assertThat(window.text("#change-position")).isEqualTo("1 of 2");
        assertThat(menuNames()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);

        window.robot.interact(() -> window.stage.setWidth(1280));
        assertThat(window.text("#base")).isEqualTo("Base: wire.txt");
        assertThat(menuNames()).isEqualTo(ContentDisplay.LEFT);
    }

    private ContentDisplay menuNames() {
        return ((Labeled) window.node("#open")).getContentDisplay();
    }

    @Test
    void whereNoWholeParagraphChangedNoneIsCounted() {
        assertThat(window.isShown("#show-paragraphs")).isFalse();
    }

    @Test
    void aDimmedGroupIsSaidAndPassedOver() {
        assertThat(window.text("#change-position")).isEqualTo("2 changes");

        window.click("#show-numbers");
        assertThat(window.text("#status-dimmed")).isEqualTo("numbers dimmed: 1");
        window.press(KeyCode.F8);
        assertThat(window.text("#change-position")).isEqualTo("Change 2 of 2");
    }

    @Test
    void kShowsWhatWasKeptButIsALetterWhereOneTypes() {
        window.press(KeyCode.K);
        assertThat(window.text("#status-kept")).contains("underlined");
        assertThat(window.robot.lookup(".mark-kept").queryAll()).isNotEmpty();

        window.press(KeyCode.SHORTCUT, KeyCode.F);
        window.press(KeyCode.K);
        assertThat(window.text("#status-kept")).contains("underlined");
        window.press(KeyCode.ESCAPE);

        window.press(KeyCode.K);
        assertThat(window.isShown("#status-kept")).isFalse();
    }

    @Test
    void theKeptViewIsOfferedWhereLittleWasKept() {
        assertThat(window.isShown("#kept-offer-1")).isFalse();

        window.open(List.of(
                window.file("wire.txt", "The fire began at noon in the old harbour of the town, said the mayor."),
                window.file(
                        "late.txt", "Flames broke out around midday, officials in the old harbour district told us.")));
        window.click("#kept-offer-1");

        assertThat(window.text("#kept-offer-1")).isEqualTo("Show what changed (K)");
        assertThat(window.text("#status-kept")).contains("underlined");
    }
}
