package variorum.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import variorum.display.DisplayPlan;
import variorum.display.DisplayPlanner;
import variorum.display.PlacedNotes;
import variorum.display.PlanOptions;
import variorum.display.PlanRow.FoldRow;
import variorum.model.Collation;
import variorum.model.Notes;

/**
 * The report for people: one self-contained web page that looks like the window, drawn from the same plan. It holds no
 * script and asks the network for nothing.
 */
public final class HtmlExporter implements Exporter {
    /** Forbids what the page does not do, should a text find a way through all the same. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public String description() {
        return "Web page";
    }

    @Override
    public void write(Collation collation, Notes notes, Medium medium, OutputStream out) throws IOException {
        DisplayPlan folded = plan(collation, Set.of());
        DisplayPlan plan = plan(collation, folds(folded));
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        HtmlWriter html = new HtmlWriter(writer);
        HtmlNotes signs = new HtmlNotes(collation, plan, PlacedNotes.of(notes, collation), html);
        HtmlSummary summary = new HtmlSummary(collation, plan, folded.tally(), html);
        writeHead(summary.title(), html);
        html.open("body", "class", plan.columns().size() > 2 ? "wide" : "narrow");
        summary.write(signs);
        new HtmlTable(collation, plan, signs, html).write();
        HtmlLegend.write(html);
        html.close("body");
        html.close("html");
        html.endLine();
        writer.flush();
    }

    private static DisplayPlan plan(Collation collation, Set<Integer> openFolds) {
        PlanOptions options = new PlanOptions(collation.options().ignore(), true, openFolds);
        return new DisplayPlanner().plan(collation, collation.table(), options);
    }

    private static Set<Integer> folds(DisplayPlan plan) {
        return plan.rows().stream()
                .filter(FoldRow.class::isInstance)
                .map(row -> ((FoldRow) row).id())
                .collect(Collectors.toSet());
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
