package variorum.ui.desk;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import variorum.ui.compare.ComparisonViewModel;
import variorum.ui.compare.picture.Arrangement;
import variorum.ui.compare.picture.Picture;
import variorum.ui.compare.picture.View;
import variorum.ui.find.TextJump;

/** Takes the reader from any view to a place in a version, side by side. */
final class PlaceInVersion {
    private final ComparisonViewModel comparison;
    private final TextJump jump;
    private final ObjectProperty<Arrangement> arrangement;
    private Optional<Target> waiting = Optional.empty();

    private record Target(int version, int character) {}

    /** @param arrangement changes the layout of the comparison, sooner or later, unless that is cancelled */
    PlaceInVersion(ComparisonViewModel comparison, ObjectProperty<Arrangement> arrangement) {
        this.comparison = comparison;
        this.jump = new TextJump(comparison);
        this.arrangement = arrangement;
        arrangement.subscribe(asked -> waiting = waiting.filter(target -> asked.view() == View.SIDE_BY_SIDE));
        comparison.showingsProperty().addListener(change -> arrive());
    }

    /** @param version its index in the collation */
    void goTo(int version, int character) {
        waiting = Optional.of(new Target(version, character));
        arrangement.set(arrangement.get().withView(View.SIDE_BY_SIDE));
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
        int column = picture.plan().versions().indexOf(target.version());
        if (column >= 0) {
            jump.to(column, target.character());
            comparison.bringKeyboard();
        }
    }
}
