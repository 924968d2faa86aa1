package variorum.settings;

/** A list in the dock below the texts. */
public enum DockTab {
    CHANGES,
    FACTS,
    NOTES
}
