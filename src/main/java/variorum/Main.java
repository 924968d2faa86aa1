package variorum;

import java.lang.System.Logger.Level;
import java.util.List;
import variorum.cli.Commands;
import variorum.cli.ExitStatus;
import variorum.cli.Terminal;
import variorum.ui.VariorumApp;

/** Where the program begins: a command goes to the command line, anything else is opened in the window. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        if (Commands.isCommand(words)) {
            System.exit(run(words));
        }
        try {
            VariorumApp.open(words);
        } catch (IllegalArgumentException wrong) {
            refuse(String.valueOf(wrong.getMessage()));
        } catch (UnsupportedOperationException noDisplay) {
            System.getLogger("variorum").log(Level.DEBUG, "no window", noDisplay);
            refuse("there is no display to open the window on; 'variorum compare' needs none.");
        }
    }

    private static void refuse(String sentence) {
        Terminal.ofProcess().complain(sentence);
        System.exit(ExitStatus.TROUBLE);
    }

    private static int run(List<String> words) {
        Terminal terminal = Terminal.ofProcess();
        try {
            return Commands.run(words, terminal);
        } catch (OutOfMemoryError e) {
            terminal.complain("the versions are too large for the memory that Java has here.");
        } catch (RuntimeException | Error fault) {
            // The last resort: whoever waits for an exit status must not take a fault for a difference.
            System.getLogger("variorum").log(Level.DEBUG, "a fault in the program", fault);
            terminal.complain("a fault in the program stopped it: " + fault + ".");
        }
        return ExitStatus.TROUBLE;
    }
}
