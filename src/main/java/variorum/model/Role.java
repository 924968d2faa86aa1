package variorum.model;

/** What a paragraph is in its article. */
public enum Role {
    HEADLINE,
    HEADING,
    BODY,
    /** What surrounds an article on a web page: share bars, lists of related articles, comment prompts, footers. */
    FURNITURE
}
