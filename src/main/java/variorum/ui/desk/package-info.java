/**
 * The view models of the whole window. Begin with {@link variorum.ui.desk.MainViewModel}, which has one for each
 * subject. {@link variorum.ui.desk.ComparisonMaker} compares what is open and hands on the picture;
 * {@link variorum.ui.desk.History} holds what the reader did, as steps that can be undone.
 */
@NullMarked
package variorum.ui.desk;

import org.jspecify.annotations.NullMarked;
