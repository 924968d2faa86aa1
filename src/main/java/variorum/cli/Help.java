package variorum.cli;

/** What {@code --help} says. */
final class Help {
    static final String OF_PROGRAM = """
            Usage: variorum [VERSION...]
                   variorum compare BASE OTHER... [OPTIONS]
            Lays versions of an article side by side and shows what became of the text.
                  [VERSION...]   a file, or a folder of files, to open in the window
              -h, --help         show this help
              -V, --version      show the program's version
            Commands:
              compare  Compares versions of an article, without a window.

            Without a command, the window opens.
            """;

    static final String OF_COMPARE = """
            Usage: variorum compare BASE OTHER... [OPTIONS]
                   variorum compare FOLDER... [OPTIONS]
            Compares versions of an article, without a window. The first file is the base.
                  --format=FORMAT    text (the default), html or json
                  --output=FILE      where to write the report; by default to standard
                                       output
                  --against=base|previous
                                     compare each version with the base (the default), or
                                       with the one before it
                  --all-pairs        compare every two versions
                  --family=N         compare only the versions of one story: 1 for the story
                                       with the most versions, 2 for the next
                  --ignore=KINDS     hide, but count, changes of:
                                       case,punctuation,quotes,spacing
                  --encoding=NAME    read all files in this encoding, instead of finding
                                       out each one's
              -q, --quiet            no warnings and no progress on standard error
                  --no-clobber       do not replace a file that is there
              -h, --help             show this help

            Exit status: 0 the same, or nothing but ignored changes; 1 different; 2 trouble.
            """;

    private Help() {}
}
