package variorum.ui;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import variorum.ui.desk.MainViewModel;
import variorum.ui.desk.SceneryViewModel.Scenery;

/** What fills the window while the first comparison is being made. */
final class ComingView extends StackPane {
    ComingView(MainViewModel model) {
        setId("coming");
        ProgressDisplay progress =
                new ProgressDisplay(model, "coming", model.scenery().now().isEqualTo(Scenery.COMING));
        progress.setAlignment(Pos.CENTER);
        getChildren().setAll(progress);
    }
}
