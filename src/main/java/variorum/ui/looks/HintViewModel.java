package variorum.ui.looks;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import variorum.settings.Settings;

/** Whether to show a new reader how to read the picture, which is done once. */
public final class HintViewModel {
    private final SettingsKeeper settings;
    private final BooleanBinding shown;

    public HintViewModel(SettingsKeeper settings, ObservableBooleanValue comparisonShown) {
        this.settings = settings;
        this.shown = Bindings.createBooleanBinding(
                () -> comparisonShown.get() && !settings.settings().get().hintSeen(),
                comparisonShown,
                settings.settings());
    }

    public BooleanBinding shown() {
        return shown;
    }

    void putAway() {
        settings.change(Settings::withHintSeen);
    }
}
