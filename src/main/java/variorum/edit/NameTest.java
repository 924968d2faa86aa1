package variorum.edit;

/** Tells the names of one version from its other words. */
record NameTest(Names names, Names others, boolean german) {
    boolean accepts(Passage passage, int token) {
        return passage.isWord(token) && names.contains(passage, token, others, german);
    }
}
