package variorum.ui.dock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import variorum.settings.DockPlace;
import variorum.settings.DockTab;
import variorum.settings.ListOrder;
import variorum.sketch.Sketch;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.compare.picture.Sketched;
import variorum.ui.work.QueuedBackground;

class DockViewModelTest {
    private final ComparisonViewModel comparison = new ComparisonViewModel();
    private DockViewModel dock = new DockViewModel(comparison, QueuedBackground.AT_ONCE, DockPlace.FIRST);

    private void showSixChanges() {
        comparison.show(Sketched.picture(Sketch.base(
                        "a: In [n:1871] the [Old]  mill[c:S] stood.",
                        "b: Kept.",
                        "-: Nobody\nsaw it.",
                        "m*: It moved.",
                        "z: The end.")
                .other(
                        "a: In [1817] the [ancient]  mill[s] stood.",
                        "b: Kept.",
                        "z: The end.",
                        "-: A new one.",
                        "m: It moved.")));
    }

    private static List<String> drawn(ChangeListViewModel list) {
        return list.listedProperty().get().lines().stream()
                .map(line -> line.number() + 1 + " " + line.sign() + " "
                        + line.group().label() + ": " + line.before() + " > " + line.after() + ", "
                        + line.paragraphs().shown())
                .toList();
    }

    private List<Integer> numbers() {
        return dock.changes().listedProperty().get().lines().stream()
                .map(line -> line.number() + 1)
                .toList();
    }

    @Test
    void everyChangeIsALineInTheOrderOfTheText() {
        showSixChanges();
        assertThat(drawn(dock.changes()))
                .containsExactly(
                        "1 ~ number: 1871 > 1817, 1",
                        "2 ~ wording: Old > ancient, 1",
                        "3 ~ case: S > s, 1",
                        "4 \u2212 removed: Nobody saw it. > , 3 \u2192 \u2013",
                        "5 \u2195 moved: It moved. > , 4 \u2192 5",
                        "6 + added:  > A new one., \u2013 \u2192 4");
    }

    @Test
    void factsStandInAListOfTheirOwn() {
        showSixChanges();
        assertThat(drawn(dock.facts())).containsExactly("1 ~ number: 1871 > 1817, 1");
    }

    @Test
    void theWeightiestFactsComeFirstAndAQuotationIsOneLine() {
        comparison.show(Sketched.picture(Sketch.base("a: \u201cWe [q:need] the [q:oil],\u201d said [N:Berg] at [n:4].")
                .other("a: \u201cWe [want] the [gas],\u201d said [Burg] at [5].")));
        assertThat(drawn(dock.facts()))
                .containsExactly(
                        "4 ~ number: 4 > 5, 1",
                        "3 ~ name: Berg > Burg, 1",
                        "1 ~ quotation: need the oil > want the gas, 1");
        assertThat(dock.facts().listedProperty().get().indexOf(1)).hasValue(2);
        dock.facts().sort(ChangeColumn.NUMBER, false);
        assertThat(drawn(dock.facts())).first().asString().contains("quotation");
    }

    @Test
    void blanksThatChangedAreShownAsSigns() {
        comparison.show(Sketched.picture(Sketch.base("a: One.[¶]Two[s: ]three.").other("a: One.[s: ]Two[]three.")));
        assertThat(drawn(dock.changes()))
                .containsExactly("1 ~ spacing: \u00b6 > \u2423, 1", "2 \u2212 spacing: \u2423 > , 2 \u2192 1");
    }

    @Test
    void aListIsNarrowedByWordsInWhateverCase() {
        showSixChanges();
        dock.changes().filter(" OLD ");
        assertThat(numbers()).containsExactly(2);
        assertThat(dock.changes().listedProperty().get().all()).isEqualTo(6);
        dock.changes().filter("new");
        assertThat(numbers()).containsExactly(6);
        dock.changes().filter("");
        assertThat(numbers()).hasSize(6);
    }

    @Test
    void aListIsNarrowedByWhatTheChangesAreAbout() {
        showSixChanges();
        dock.changes().filter(Optional.of(LineGroup.CASE));
        assertThat(numbers()).containsExactly(3);
        dock.changes().filter(Optional.empty());
        assertThat(numbers()).hasSize(6);
    }

    @Test
    void aFilterOfOneListLeavesTheOtherAlone() {
        showSixChanges();
        dock.changes().filter("ancient");
        assertThat(drawn(dock.facts())).hasSize(1);
    }

    @Test
    void aListIsSortedByItsColumns() {
        showSixChanges();
        dock.changes().sort(ChangeColumn.NUMBER, true);
        assertThat(numbers()).containsExactly(6, 5, 4, 3, 2, 1);
        dock.changes().sort(ChangeColumn.GROUP, false);
        assertThat(numbers()).containsExactly(2, 1, 3, 6, 4, 5);
        dock.changes().sort(ChangeColumn.AFTER, false);
        assertThat(numbers()).containsExactly(4, 5, 1, 6, 2, 3);
        dock.changes().sort(ChangeColumn.PARAGRAPH, false);
        assertThat(numbers()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void aListIsSortedAsItWasLeft() {
        DockPlace left = DockPlace.FIRST.withOrder(DockTab.CHANGES, new ListOrder("number", true));

        dock = new DockViewModel(comparison, QueuedBackground.AT_ONCE, left);
        showSixChanges();

        assertThat(numbers()).containsExactly(6, 5, 4, 3, 2, 1);
        dock.changes().sort(ChangeColumn.AFTER, false);
        assertThat(dock.placeProperty().get().order(DockTab.CHANGES)).isEqualTo(new ListOrder("after", false));
        assertThat(dock.placeProperty().get().order(DockTab.FACTS)).isEqualTo(ListOrder.FIRST);
    }

    @Test
    void anOrderThatIsNotKnownIsPassedOver() {
        dock = new DockViewModel(
                comparison,
                QueuedBackground.AT_ONCE,
                DockPlace.FIRST.withOrder(DockTab.CHANGES, new ListOrder("colour", true)));
        showSixChanges();

        assertThat(numbers()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void filterAndOrderHoldForTheNextPictureToo() {
        dock.changes().filter("one");
        showSixChanges();
        assertThat(numbers()).containsExactly(6);
    }

    @Test
    void goingToALineGoesToItsChange() {
        showSixChanges();
        dock.changes().sort(ChangeColumn.NUMBER, true);
        dock.changes().goTo(dock.changes().listedProperty().get().lines().get(1));
        assertThat(comparison.currentChange()).hasValue(4);
        assertThat(dock.facts().currentProperty().get()).isEqualTo(4);
        assertThat(dock.changes().listedProperty().get().indexOf(4)).hasValue(1);
        assertThat(dock.facts().listedProperty().get().indexOf(4)).isEmpty();
    }

    @Test
    void theVersionIsNamedWhereThereAreSeveral() {
        showSixChanges();
        assertThat(dock.changes().listedProperty().get().severalVersions()).isFalse();
        comparison.show(Sketched.picture(
                Sketch.together(
                        Sketch.base("a: One [x].").other("a: One [y]."),
                        Sketch.base("a: One [x].").other("a: One [z].")),
                comparison.optionsProperty().get()));
        assertThat(dock.changes().listedProperty().get().severalVersions()).isTrue();
        assertThat(dock.changes().listedProperty().get().lines())
                .extracting(ChangeLine::version)
                .containsExactly("other 1.txt", "other 2.txt");
    }

    @Test
    void theDockIsOpenedClosedAndTurned() {
        dock.toggle();
        dock.turnTo(DockTab.FACTS);
        assertThat(dock.placeProperty().get())
                .isEqualTo(DockPlace.FIRST.withOpen(true).withTab(DockTab.FACTS));
        dock.close();
        assertThat(dock.placeProperty().get().open()).isFalse();
    }

    @Test
    void aLineIsSpokenInWords() {
        showSixChanges();
        assertThat(dock.changes().listedProperty().get().lines())
                .extracting(ChangeLine::spoken)
                .contains(
                        "Change 1, number: “1871” became “1817”; paragraph 1",
                        "Change 4, removed: “Nobody saw it.”; paragraph 3",
                        "Change 6, added: “A new one.”; paragraph 4");
    }
}
