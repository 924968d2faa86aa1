package variorum.trust;

import java.io.IOException;
import java.nio.file.Path;

/** A process of the program that does one deed again and again, until somebody ends it or it cannot go on. */
final class Worker {
    private Worker() {}

    /** Prints a line for each time, and at last the sentence that says why there is no next. */
    public static void main(String[] arguments) {
        Deed deed = Deed.of(arguments[0], Path.of(arguments[1]));
        int state = 0;
        try {
            while (true) {
                deed.write(state);
                System.out.println("written");
                state = 1 - state;
            }
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
    }
}
