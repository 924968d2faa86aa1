/**
 * The comparison as a web page. Begin with {@link variorum.report.html.HtmlPage}, which puts its parts in order, each
 * of them a class; the style sheets beside it give the looks, on a screen and on paper.
 */
@NullMarked
package variorum.report.html;

import org.jspecify.annotations.NullMarked;
