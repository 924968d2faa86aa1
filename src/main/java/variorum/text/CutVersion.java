package variorum.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import variorum.model.LineEnd;
import variorum.model.Paragraph;
import variorum.model.Version;
import variorum.progress.Monitor;

/**
 * A version cut into words and marks, which have no numbers yet. Cutting is most of the work and needs only the
 * version, so several versions can be cut in parallel; {@link #numbered} is then quick, and is called for one version
 * after the other.
 */
public final class CutVersion {
    /** How many tokens are cut between two checks of the monitor; takes about a millisecond. */
    private static final int TOKENS_BETWEEN_CHECKS = 1 << 12;

    private final Version version;
    private final Monitor monitor;
    private final Spellings spellings;

    /** How many tokens there are before each paragraph, and in all of them. */
    private final int[] firstTokens;

    private int[] starts;
    private int[] ends;
    private int[] forms;
    private int[] wordsBefore;
    private int size;

    private CutVersion(Version version, Monitor monitor) {
        this.version = version;
        this.monitor = monitor;
        this.spellings = new Spellings(version.text());
        this.firstTokens = new int[version.paragraphs().size() + 1];
        int capacity = version.text().length() / 5 + 16;
        this.starts = new int[capacity];
        this.ends = new int[capacity];
        this.forms = new int[capacity];
        this.wordsBefore = new int[capacity];
    }

    /**
     * Cuts all paragraphs of a version.
     *
     * @throws java.util.concurrent.CancellationException when the monitor says so
     */
    public static CutVersion of(Version version, Monitor monitor) {
        CutVersion cut = new CutVersion(version, monitor);
        Tokenizer tokenizer = new Tokenizer(version.text(), cut::add);
        List<Paragraph> paragraphs = version.paragraphs();
        for (int index = 0; index < paragraphs.size(); index++) {
            tokenizer.cut(paragraphs.get(index).span());
            cut.firstTokens[index + 1] = cut.size;
        }
        return cut;
    }

    private void add(int start, int end, TokenKind kind) {
        if (kind == TokenKind.SPACE) {
            return;
        }
        if (size + 1 == starts.length) {
            grow();
        }
        if (size % TOKENS_BETWEEN_CHECKS == 0) {
            monitor.check();
        }
        starts[size] = start;
        ends[size] = end;
        forms[size] = spellings.number(start, end);
        wordsBefore[size + 1] = wordsBefore[size] + (kind == TokenKind.WORD ? 1 : 0);
        size++;
    }

    private void grow() {
        int capacity = 2 * starts.length;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        forms = Arrays.copyOf(forms, capacity);
        wordsBefore = Arrays.copyOf(wordsBefore, capacity);
    }

    /** The version with the numbers of its tokens; those that {@code ids} has not seen are added to it. */
    public TokenizedVersion numbered(TokenIds ids) {
        int[] formNumbers = new int[spellings.size()];
        for (int spelling = 0; spelling < formNumbers.length; spelling++) {
            if (spelling % TOKENS_BETWEEN_CHECKS == 0) {
                monitor.check();
            }
            formNumbers[spelling] = ids.form(LineEnd.folded(spellings.spelling(spelling)));
        }
        int[] formOfToken = new int[size];
        int[] idOfToken = new int[size];
        for (int token = 0; token < size; token++) {
            formOfToken[token] = formNumbers[forms[token]];
            idOfToken[token] = ids.idOfForm(formOfToken[token]);
        }
        TokenArrays tokens = new TokenArrays(starts, ends, formOfToken, idOfToken, wordsBefore);
        List<TokenizedParagraph> paragraphs = new ArrayList<>(firstTokens.length - 1);
        for (int index = 0; index + 1 < firstTokens.length; index++) {
            paragraphs.add(new TokenizedParagraph(tokens, firstTokens[index], firstTokens[index + 1]));
        }
        return new TokenizedVersion(version, paragraphs);
    }
}
