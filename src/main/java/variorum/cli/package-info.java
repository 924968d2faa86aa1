/**
 * The command line. {@link variorum.cli.Commands} is its door; {@link variorum.cli.CompareCommand} does the work. Same
 * files and flags, same bytes, on every desk: nothing here reads settings.
 */
@NullMarked
package variorum.cli;

import org.jspecify.annotations.NullMarked;
