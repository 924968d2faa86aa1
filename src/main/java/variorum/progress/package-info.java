/** How long work says how far it is, and hears that it is no longer wanted: {@link variorum.progress.Monitor}. */
@NullMarked
package variorum.progress;

import org.jspecify.annotations.NullMarked;
