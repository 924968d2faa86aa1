package variorum.read.office;

import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;

/**
 * The kept parser, but in time that grows with the length of the file. It joins what stands between two commands, and
 * copies all of it for each character that is told by its name or number; a command without a meaning ends such a run
 * early.
 */
final class RichTextParser extends StandardRtfParser {
    private static final int LONGEST_RUN = 100;

    /** Says only that its spelling is not looked at. */
    private static final Command MEANINGLESS = Command.noproof;

    private int run;

    @Override
    public void processCharacterBytes(byte[] bytes) {
        super.processCharacterBytes(bytes);
        goOn();
    }

    @Override
    public void processCommand(Command command, int number, boolean hasNumber, boolean optional) {
        super.processCommand(command, number, hasNumber, optional);
        if (isCharacter(command)) {
            goOn();
        } else {
            run = 0;
        }
    }

    private static boolean isCharacter(Command command) {
        return command == Command.u
                || (command.getCommandType() == CommandType.Symbol && command != Command.optionalcommand);
    }

    private void goOn() {
        run++;
        if (run == LONGEST_RUN) {
            processCommand(MEANINGLESS, 0, false, false);
        }
    }
}
