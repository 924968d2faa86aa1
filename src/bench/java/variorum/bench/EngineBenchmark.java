package variorum.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import variorum.align.HandMade;
import variorum.align.ParagraphAligner;
import variorum.collate.CollationRequest;
import variorum.collate.Collator;
import variorum.collate.VersionOpener;
import variorum.diff.Hunks;
import variorum.diff.SequenceDiff;
import variorum.edit.EditFinder;
import variorum.edit.Lexicon;
import variorum.model.Alignment;
import variorum.model.Collation;
import variorum.model.Options;
import variorum.model.Row;
import variorum.model.Version;
import variorum.progress.Monitor;
import variorum.progress.Workers;
import variorum.text.CutVersion;
import variorum.text.TokenIds;
import variorum.text.TokenizedVersion;

/** The stages of the engine, warm, on two versions of a text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 7, time = 1)
public class EngineBenchmark {
    /** Names the folder that the texts are in. */
    static final String FOLDER = "variorum.bench";

    /** The name of the text; 40 paragraphs are an article of 1,000 words. */
    @Param({"40", "1500"})
    public String text = "";

    private List<Version> versions = List.of();
    private TokenIds ids = new TokenIds();
    private List<TokenizedVersion> tokenized = List.of();

    @Setup
    public void read() throws IOException {
        List<Path> files = BenchTexts.pair(Path.of(System.getProperty(FOLDER, ".")), text);
        versions = VersionOpener.open(files, Optional.empty(), Monitor.NONE).versions();
        tokenized = tokenized(ids);
    }

    @Benchmark
    public List<TokenizedVersion> tokens() {
        return tokenized(new TokenIds());
    }

    /** The words of the whole text, as if there were no paragraphs. */
    @Benchmark
    public Hunks diff() {
        return SequenceDiff.diff(words(tokenized.get(0)), words(tokenized.get(1)), Monitor.NONE);
    }

    @Benchmark
    public Alignment align() {
        HandMade none = HandMade.of(List.of(), 0, 1);
        return ParagraphAligner.align(tokenized.get(0), tokenized.get(1), ids, none, Workers.NONE, Monitor.NONE);
    }

    @Benchmark
    public List<Row> alignAndEdits() {
        Lexicon lexicon = new Lexicon(ids);
        EditFinder finder = new EditFinder(
                lexicon.facts(tokenized.get(0), Monitor.NONE), lexicon.facts(tokenized.get(1), Monitor.NONE));
        return align().links().stream()
                .map(link -> finder.find(link, Monitor.NONE).row())
                .toList();
    }

    /** All of it, tokens too, and on all cores. */
    @Benchmark
    public Collation collate() {
        return new Collator().collate(new CollationRequest(versions, 0, Options.DEFAULT, List.of()), Monitor.NONE);
    }

    private List<TokenizedVersion> tokenized(TokenIds numbers) {
        return versions.stream()
                .map(version -> CutVersion.of(version, Monitor.NONE).numbered(numbers))
                .toList();
    }

    private static int[] words(TokenizedVersion version) {
        return version.joined(version.version().allParagraphs()).ids();
    }
}
