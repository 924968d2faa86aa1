package variorum.report.word.file;

import variorum.model.Role;

/** The names of the styles in {@code styles.xml}. */
final class Styles {
    static final String TITLE = "Title";
    static final String HEAD = "ReportHead";
    static final String HEAD_TITLE = "ReportHeadTitle";
    static final String HEAD_CELL = "ReportHeadCell";
    static final String LEGEND = "ReportLegend";
    static final String HEADER = "Header";
    static final String FOOTER = "Footer";
    static final String COMMENT = "CommentText";
    static final String COMMENT_REFERENCE = "CommentReference";

    static final String FACT = "Fact";

    private static final String NORMAL = "Normal";

    private Styles() {}

    static String of(Role role) {
        return switch (role) {
            case HEADLINE -> "Heading1";
            case HEADING -> "Heading2";
            case BODY -> NORMAL;
            case FURNITURE -> "Furniture";
        };
    }

    /** Of words in one that shows changes by their looks. */
    static String of(Revision revision) {
        return switch (revision) {
            case KEPT -> "DefaultParagraphFont";
            case INSERTED -> "InsertedWords";
            case DELETED -> "DeletedWords";
            case MOVED_FROM -> "MovedFromWords";
            case MOVED_TO -> "MovedToWords";
        };
    }
}
