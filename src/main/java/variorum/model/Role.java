package variorum.model;

/** What a paragraph is in its article. */
public enum Role {
    HEADLINE,
    HEADING,
    BODY,
    /** What surrounds an article on a web page: share bars, lists of related articles, comment prompts, footers. */
    FURNITURE;

    /** Whether it stands above text: as the article's headline, or as a heading in it. */
    public boolean isHeading() {
        return this == HEADLINE || this == HEADING;
    }
}
