/**
 * The comparison as a web page. Begin with {@link variorum.report.html.HtmlPage}, which puts the parts of the page in
 * order; each part is a class. The style sheets in the resources of this package give it its looks, on screen and on
 * paper.
 */
@NullMarked
package variorum.report.html;

import org.jspecify.annotations.NullMarked;
