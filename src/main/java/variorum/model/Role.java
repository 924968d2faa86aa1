package variorum.model;

/** What a paragraph is in its article. */
public enum Role {
    HEADLINE,
    HEADING,
    BODY,
    /** What a web page leaves round an article: share bars, lists of related articles, comment prompts, footers. */
    FURNITURE
}
