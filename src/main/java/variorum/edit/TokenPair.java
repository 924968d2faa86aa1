package variorum.edit;

/** A token of the base and the token of the other side that is the same, as indexes into their passages. */
record TokenPair(int base, int other) {}
