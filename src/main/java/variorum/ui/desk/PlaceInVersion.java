package variorum.ui.desk;

import java.util.Optional;
import java.util.stream.IntStream;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.compare.picture.Picture;
import variorum.ui.compare.picture.View;
import variorum.ui.find.TextJump;

/** Takes the reader to a place in a version side by side, from whatever view. */
final class PlaceInVersion {
    private final ComparisonViewModel comparison;
    private final TextJump jump;
    private final Runnable showSideBySide;
    private Optional<Target> waiting = Optional.empty();

    private record Target(int version, int character) {}

    /** @param showSideBySide has the comparison shown side by side, sooner or later */
    PlaceInVersion(ComparisonViewModel comparison, Runnable showSideBySide) {
        this.comparison = comparison;
        this.jump = new TextJump(comparison);
        this.showSideBySide = showSideBySide;
        comparison.showingsProperty().addListener(change -> arrive());
    }

    /** @param version its index in the collation */
    void goTo(int version, int character) {
        waiting = Optional.of(new Target(version, character));
        showSideBySide.run();
        arrive();
    }

    private void arrive() {
        Picture picture = comparison.picture();
        if (picture.view() == View.SIDE_BY_SIDE) {
            Optional<Target> target = waiting;
            waiting = Optional.empty();
            target.ifPresent(to -> show(picture, to));
        }
    }

    private void show(Picture picture, Target target) {
        IntStream.range(0, picture.plan().columns().size())
                .filter(column -> picture.plan().columns().get(column).version() == target.version())
                .findFirst()
                .ifPresent(column -> {
                    jump.to(column, target.character());
                    comparison.bringKeyboard();
                });
    }
}
