package variorum.ui.desk;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import variorum.display.Column;
import variorum.model.Against;
import variorum.model.Correction;
import variorum.model.Version;
import variorum.session.HandCorrection;
import variorum.session.HandCorrections;
import variorum.session.Passage;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.compare.picture.View;
import variorum.ui.open.LostLinks;
import variorum.ui.open.OpenSet;
import variorum.ui.open.OpenVersion;
import variorum.ui.open.Stories;
import variorum.ui.open.VersionListViewModel;
import variorum.ui.words.Texts;
import variorum.ui.work.Notices;

/**
 * What the reader does by hand to the open versions: which are shown, in what order, what they are compared with, and
 * how they are linked.
 */
public final class DeskViewModel {
    private final ComparisonMaker maker;
    private final ComparisonViewModel comparison;
    private final History history;
    private final VersionListViewModel list;

    DeskViewModel(ComparisonMaker maker, ComparisonViewModel comparison, History history, Notices notices) {
        this.maker = maker;
        this.comparison = comparison;
        this.history = history;
        this.list = new VersionListViewModel(maker.wanted());
        maker.wanted().addListener((property, last, next) -> LostLinks.tell(last, next, notices));
        comparison.linking().setOnCorrected(this::correct);
    }

    /** What can be undone and redone. */
    public History history() {
        return history;
    }

    /** The list in which all versions can be searched. */
    public VersionListViewModel list() {
        return list;
    }

    private OpenSet open() {
        return maker.wanted().get();
    }

    private OpenSet shownSet() {
        return maker.shown().map(Shown::set).orElse(open());
    }

    /** The version that a column of the picture shows. */
    public OpenVersion versionOf(Column column) {
        return shownSet().versions().get(shownSet().indexOf(column));
    }

    /** Whether the other columns of the picture are compared with this one. */
    public boolean isBase(Column column) {
        OpenSet set = shownSet();
        return set.size() > 1 && set.against() == Against.BASE && column.isBase();
    }

    /** Changes whenever more versions have been compared, even if the picture stays the same. */
    public ObservableValue<?> comparedProperty() {
        return maker.onScreenProperty();
    }

    /**
     * The share of the words of the base, or of the version before it, that a version keeps; empty until it is
     * compared.
     */
    public Optional<Double> keptShare(int version) {
        return version < open().size()
                ? maker.shown()
                        .flatMap(shown -> shown.keptShare(open().versions().get(version)))
                : Optional.empty();
    }

    public void makeBase(int version) {
        maker.show(stories().withBase(version));
    }

    public void toggleVersion(int version) {
        maker.show(stories().toggled(version));
    }

    /** The versions, grouped by story. */
    public Stories stories() {
        return new Stories(open());
    }

    /** Shows only the story of this version. */
    public void showStory(int version) {
        maker.show(stories().showingOnly(version));
    }

    /** Shows all stories side by side, or, if they are shown already, only the story of the base. */
    public void turnStories() {
        maker.show(stories().canShowAll() ? stories().showingAll() : stories().showingOnly(open().base()));
    }

    /** Shows all versions of the stories that are not put aside. */
    public void showAllVersions() {
        maker.show(stories().showingAllVersions());
    }

    public void compareAgainst(Against against) {
        maker.show(open().withAgainst(against));
    }

    /** Makes the version that the reader is in the base; with two versions, the one that is not the base. */
    public void swapBase() {
        swapPartner().ifPresent(this::makeBase);
    }

    /** The version that {@link #swapBase} would make the base. */
    public OptionalInt swapPartner() {
        List<Integer> columns = maker.arrangementProperty().get().view() == View.ONE_COLUMN
                ? comparison.picture().plan().columns().stream()
                        .map(shownSet()::indexOf)
                        .toList()
                : open().columns();
        int pane = columns.size() == 2 ? 1 : comparison.currentPane().orElse(0);
        boolean canSwap = open().against() == Against.BASE && pane > 0 && pane < columns.size();
        return canSwap ? OptionalInt.of(columns.get(pane)) : OptionalInt.empty();
    }

    /**
     * Moves the version to that place among all, from 0, or to the nearest one within its story; the others make room.
     * Returns whether it moved.
     */
    public boolean moveVersion(int version, int wanted) {
        int place = wanted < 0 || wanted >= open().size() ? version : stories().nearestPlace(version, wanted);
        if (place == version) {
            return false;
        }
        List<String> order = new ArrayList<>(open().order());
        order.add(place, order.remove(version));
        history.perform(History.Step.between(Texts.text("step.order"), open().order(), order, this::putInOrder));
        return true;
    }

    /** Versions that were added since keep their places. */
    private void putInOrder(List<String> order) {
        if (!open().isEmpty()) {
            List<String> now = open().order();
            Iterator<String> known = order.stream().filter(now::contains).iterator();
            maker.show(open().inOrder(now.stream()
                    .map(version -> order.contains(version) ? known.next() : version)
                    .toList()));
        }
    }

    /** Names a pasted text. */
    public void name(int version, String name) {
        OpenVersion named = open().versions().get(version);
        history.perform(History.Step.between(Texts.text("step.name"), named.name(), name, each -> name(named, each)));
    }

    private void name(OpenVersion version, String name) {
        open().indexOf(version).ifPresent(index -> maker.show(open().naming(index, name)));
    }

    /** @param correction among the versions of the picture */
    void correct(Correction correction) {
        HandCorrection made = new HandCorrection(
                correction.kind(),
                identity(correction.base()),
                Passage.of(text(correction.base()), correction.baseParagraphs()),
                identity(correction.other()),
                Passage.of(text(correction.other()), correction.otherParagraphs()));
        HandCorrections before = open().corrections();
        String name = switch (correction.kind()) {
            case LINK -> Texts.text("step.link");
            case UNLINK -> Texts.text("step.unlink");
        };
        List<String> known = open().order();
        history.perform(History.Step.between(name, before, before.with(made), state -> use(state, known)));
    }

    private String identity(int compared) {
        return version(compared).identity();
    }

    private Version text(int compared) {
        return version(compared).version();
    }

    private OpenVersion version(int compared) {
        return shownSet().versions().get(shownSet().compared().get(compared));
    }

    /** @param known the versions that were open when these were all corrections; those of other versions stay */
    private void use(HandCorrections corrections, List<String> known) {
        if (!open().isEmpty()) {
            maker.show(
                    open().withCorrections(corrections.with(open().corrections().beyond(known))));
        }
    }
}
