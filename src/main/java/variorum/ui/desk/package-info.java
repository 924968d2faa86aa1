/**
 * What the whole window holds and can do, without a node of it: begin with {@link variorum.ui.desk.MainViewModel},
 * which has a view model for each matter. {@link variorum.ui.desk.ComparisonMaker} compares what is open and hands on
 * the picture; in {@link variorum.ui.desk.History} every deed of the reader is a step that can be taken back.
 */
@NullMarked
package variorum.ui.desk;

import org.jspecify.annotations.NullMarked;
