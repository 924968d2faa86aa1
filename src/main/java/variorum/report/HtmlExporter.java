package variorum.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import variorum.display.DisplayPlan;
import variorum.progress.Monitor;

/**
 * The report for people: one self-contained web page that looks like the window, drawn from the same plan. It holds no
 * script and asks the network for nothing.
 */
public final class HtmlExporter implements Exporter {
    /** Forbids what the page does not do, should a text find a way through all the same. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    @Override
    public void write(Report report, Medium medium, OutputStream out, Monitor monitor) throws IOException {
        ReportPlans plans = new ReportPlans(report);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        HtmlWriter html = new HtmlWriter(writer);
        HtmlNotes signs = new HtmlNotes(report, plans, html);
        HtmlSummary summary = new HtmlSummary(report, plans, html);
        writeHead(summary.title(), html);
        html.open("body", "class", style(report, plans.drawn()));
        summary.write(signs);
        new HtmlTable(report.collation(), plans, signs, html).write();
        new HtmlLegend(report, plans.seen(), html).write();
        html.close("body");
        html.close("html");
        html.endLine();
        writer.flush();
    }

    private static String style(Report report, DisplayPlan plan) {
        String width = plan.columns().size() > 2 ? "wide" : "narrow";
        return width
                + (report.ignoredInGrey() ? " shows-ignored" : "")
                + (report.options().showsKept() ? " shows-kept" : "");
    }

    private static void writeHead(String title, HtmlWriter html) throws IOException {
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
        html.markup("\n<style>\n" + styleSheet() + "</style>\n</head>\n");
    }

    private static String styleSheet() {
        try (InputStream sheet = HtmlExporter.class.getResourceAsStream("report.css")) {
            if (sheet == null) {
                throw new IllegalStateException("the style sheet of the report is missing from the program");
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
