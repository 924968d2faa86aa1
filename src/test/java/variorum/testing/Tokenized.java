package variorum.testing;

import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.text.CutVersion;
import variorum.text.TokenIds;
import variorum.text.TokenizedVersion;

/** A version in words and marks. */
public final class Tokenized {
    private Tokenized() {}

    public static TokenizedVersion of(Version version, TokenIds ids) {
        return CutVersion.of(version, Monitor.NONE).numbered(ids);
    }
}
