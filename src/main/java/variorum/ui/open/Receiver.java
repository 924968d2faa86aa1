package variorum.ui.open;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import variorum.ui.open.Recall.Recalled;

/**
 * Where versions go that were read.
 *
 * @param open what is open now
 * @param show takes what is open then, and what was made of those texts before
 * @param recall finds that
 * @param added takes what came to versions that were open
 */
public record Receiver(
        Supplier<OpenSet> open,
        BiConsumer<OpenSet, Recalled> show,
        Supplier<Recall> recall,
        Consumer<AddedVersions> added) {}
