/**
 * The versions, as chips and lists to click: the {@link variorum.ui.versions.VersionBar} above the texts, the
 * {@link variorum.ui.versions.VersionList} beside them, and the {@link variorum.ui.versions.ViewHeaders} over the
 * panes.
 */
@NullMarked
package variorum.ui.versions;

import org.jspecify.annotations.NullMarked;
