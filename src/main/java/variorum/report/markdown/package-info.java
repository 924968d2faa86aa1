/**
 * Both versions in one Markdown text, the changes in CriticMarkup. Begin with
 * {@link variorum.report.markdown.CriticMarkupExporter}.
 */
@NullMarked
package variorum.report.markdown;

import org.jspecify.annotations.NullMarked;
