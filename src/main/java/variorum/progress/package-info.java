/**
 * Long work: {@link variorum.progress.Monitor} is told how far it is and tells it when to stop, and
 * {@link variorum.progress.Workers} share it out among threads.
 */
@NullMarked
package variorum.progress;

import org.jspecify.annotations.NullMarked;
