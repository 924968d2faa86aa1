package variorum.report.text;

import variorum.display.Unseen;

/** Text in one ink; what nobody would see in it is told. */
record Run(String text, Ink ink) {
    Run {
        text = Unseen.shown(text);
    }
}
