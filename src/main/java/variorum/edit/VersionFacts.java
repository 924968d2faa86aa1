package variorum.edit;

import variorum.text.TokenizedVersion;

/** What the search for edits knows about a version, whichever it is compared with; made by its {@link Lexicon}. */
public final class VersionFacts {
    private final TokenizedVersion version;
    private final Lexicon lexicon;
    private final Language language;
    private final Quotations quotations;
    private final Names names;

    VersionFacts(TokenizedVersion version, Lexicon lexicon, Language language, Quotations quotations, Names names) {
        this.version = version;
        this.lexicon = lexicon;
        this.language = language;
        this.quotations = quotations;
        this.names = names;
    }

    public TokenizedVersion version() {
        return version;
    }

    Quotations quotations() {
        return quotations;
    }

    Names names() {
        return names;
    }

    /** What is known about the tokens of this version and another one of the same lexicon. */
    Vocabulary vocabularyWith(VersionFacts other) {
        return lexicon.vocabulary(language, other.language);
    }
}
