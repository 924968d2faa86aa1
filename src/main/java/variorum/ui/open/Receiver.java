package variorum.ui.open;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import variorum.ui.open.Recall.Recalled;

/**
 * Takes the versions that were read.
 *
 * @param open what is open now
 * @param show shows the new set, with earlier work on its texts
 * @param recall finds that earlier work
 * @param added is given the versions that were added to open ones
 */
public record Receiver(
        Supplier<OpenSet> open,
        BiConsumer<OpenSet, Recalled> show,
        Supplier<Recall> recall,
        Consumer<AddedVersions> added) {}
