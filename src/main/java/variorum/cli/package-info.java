/**
 * The command line. {@link variorum.cli.Commands} is the entry, and {@link variorum.cli.CompareCommand} does the work.
 * Nothing here reads settings, so the same files and options give the same bytes on every machine.
 */
@NullMarked
package variorum.cli;

import org.jspecify.annotations.NullMarked;
