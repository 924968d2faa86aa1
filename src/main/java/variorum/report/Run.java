package variorum.report;

/** Text in one ink. */
record Run(String text, Ink ink) {}
