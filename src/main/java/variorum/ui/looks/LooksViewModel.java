package variorum.ui.looks;

import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import variorum.settings.Looks;
import variorum.settings.Palette;
import variorum.settings.Settings;
import variorum.settings.Theme;

/** How the window looks, and how the reader changes that; the choice is saved. */
public final class LooksViewModel {
    private final SettingsKeeper settings;
    private final ObservableValue<Looks> looks;

    public LooksViewModel(SettingsKeeper settings) {
        this.settings = settings;
        this.looks = settings.settings().map(Settings::looks);
    }

    public ObservableValue<Looks> looks() {
        return looks;
    }

    public Looks now() {
        return settings.settings().get().looks();
    }

    public void useTheme(Theme theme) {
        change(now -> now.withTheme(theme));
    }

    public void usePalette(Palette palette) {
        change(now -> now.withPalette(palette));
    }

    public void useTypeface(String family) {
        change(now -> now.withTypeface(family));
    }

    public void enlargeType(int steps) {
        change(now -> now.withTypeSize(now.typeSize() + steps));
    }

    public void normalType() {
        change(now -> now.withTypeSize(Looks.NORMAL_TYPE));
    }

    private void change(UnaryOperator<Looks> change) {
        settings.change(now -> now.withLooks(change.apply(now.looks())));
    }
}
