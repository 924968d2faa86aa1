package variorum.model;

/** Which versions are compared with which. */
public enum Against {
    /** Each other version with the base. */
    BASE,
    /** Each version with the one before it. */
    PREVIOUS,
    /** Every version with every later one. */
    ALL_PAIRS
}
