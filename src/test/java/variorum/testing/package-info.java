/**
 * Articles made by the thousand for tests that say what always holds. {@link variorum.testing.ArticleGenerator} writes
 * an article, {@link variorum.testing.Rewriter} reworks it, {@link variorum.testing.SeededVersions} is what a test runs
 * on; the same seed always gives the same texts.
 */
@NullMarked
package variorum.testing;

import org.jspecify.annotations.NullMarked;
