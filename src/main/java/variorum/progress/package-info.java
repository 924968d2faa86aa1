/**
 * How long work is done: it says how far it is and hears that it is no longer wanted through a
 * {@link variorum.progress.Monitor}, and is shared out among the {@link variorum.progress.Workers}.
 */
@NullMarked
package variorum.progress;

import org.jspecify.annotations.NullMarked;
