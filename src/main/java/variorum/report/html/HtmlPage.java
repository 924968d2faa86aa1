package variorum.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import variorum.display.DisplayPlan;
import variorum.report.content.Generator;
import variorum.report.content.Report;
import variorum.report.words.FactDigest;

/** The comparison as a web page, in the looks that a style sheet gives it. */
public final class HtmlPage {
    /** Forbids what the page does not do, should a text find a way through all the same. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Report report;
    private final ReportPlans plans;
    private final String sheet;

    /**
     * The page of a report.
     *
     * @param sheet the name of a style sheet of this package
     */
    public HtmlPage(Report report, String sheet) {
        this.report = report;
        this.plans = new ReportPlans(report);
        this.sheet = sheet;
    }

    public void write(Writer writer) throws IOException {
        HtmlWriter html = new HtmlWriter(writer);
        HtmlNotes signs = new HtmlNotes(report, plans, html);
        FactDigest facts = FactDigest.of(report.collation(), plans.seen());
        HtmlSummary summary = new HtmlSummary(report, plans, facts, html);
        writeHead(summary.title(), html);
        html.open("body", "class", style(report, plans.drawn()));
        summary.write(signs);
        html.open("main", "class", facts.fillsPage() ? "next-page" : "same-page");
        new HtmlTable(report.collation(), plans, signs, html).write();
        html.close("main");
        html.endLine();
        new HtmlLegend(report, plans.seen(), html).write();
        html.close("body");
        html.close("html");
        html.endLine();
    }

    private static String style(Report report, DisplayPlan plan) {
        String width = plan.columns().size() > 2 ? "wide" : "narrow";
        return width
                + (report.ignoredInGrey() ? " shows-ignored" : "")
                + (report.options().showsKept() ? " shows-kept" : "");
    }

    private void writeHead(String title, HtmlWriter html) throws IOException {
        html.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.endLine();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.endLine();
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.endLine();
        html.open("meta", "name", "generator", "content", Generator.name());
        html.endLine();
        html.element("title", title);
        html.markup("\n<style>\n" + styleSheet() + versions() + "</style>\n</head>\n");
    }

    /** How many stand side by side, for the style sheet and the paper to give each enough room. */
    private String versions() {
        int versions = plans.drawn().columns().size();
        return ":root { --versions: " + versions + "; }\n"
                + PaperSize.largerFor(versions)
                        .map(size -> "@page wide { size: " + size + "; }\n")
                        .orElse("");
    }

    private String styleSheet() {
        try (InputStream in = HtmlPage.class.getResourceAsStream(sheet)) {
            if (in == null) {
                throw new IllegalStateException("the style sheet of the report is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
