/**
 * How fast Variorum is, beside other programs and by itself. {@link variorum.bench.BenchTexts} writes the texts,
 * {@link variorum.bench.Benchmarks} runs everything on them and prints one table; {@code packaging/bench.sh} starts
 * both.
 */
@NullMarked
package variorum.bench;

import org.jspecify.annotations.NullMarked;
