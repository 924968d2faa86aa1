package variorum.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import variorum.ui.compare.MoveLink.End;
import variorum.ui.compare.pane.RowHeights;
import variorum.ui.compare.pane.Viewport;
import variorum.ui.compare.picture.Moves;
import variorum.ui.compare.picture.Moves.Move;

/**
 * The gutter between two panes, with a link from each paragraph to its partner, and what became of it. Where the
 * partner of a moved one is out of sight, its link bends towards it.
 */
final class LinkGutter extends Gutter {
    /** Beyond the edge, wherever it is. */
    private static final double OUT_OF_SIGHT = 100_000;

    private final GutterSides sides;
    private final RowHeights heights;
    private final RowVerdicts verdicts;
    private final List<Move> moves;
    private final Map<Integer, RowLink> links = new HashMap<>();
    private final SpareLinks spare = new SpareLinks();
    private final Map<Move, MoveLink> curves = new HashMap<>();
    private GutterLayout layout = new GutterLayout(0, 0);
    private long shownHeights = -1;

    LinkGutter(GutterSides sides, RowHeights heights, RowVerdicts verdicts) {
        this.sides = sides;
        this.heights = heights;
        this.verdicts = verdicts;
        this.moves = Moves.in(sides.plan(), sides.column());
    }

    @Override
    void show(Viewport viewport) {
        GutterLayout next = new GutterLayout(getWidth(), heights.typeSize());
        if (viewport.heights() != shownHeights || !next.equals(layout)) {
            getChildren().clear();
            links.clear();
            spare.clear();
            curves.clear();
            shownHeights = viewport.heights();
            layout = next;
        }
        Map<Integer, Double> tops = viewport.tops(heights, sides.plan().rows().size());
        links.entrySet().removeIf(shown -> !tops.containsKey(shown.getKey()) && leave(shown.getValue()));
        tops.forEach(this::showLink);
        for (int move = 0; move < moves.size(); move++) {
            showCurve(moves.get(move), layout.lane(move), tops, viewport);
        }
    }

    private boolean leave(RowLink link) {
        return spare.keep(link) || getChildren().remove(link);
    }

    private void showLink(int row, double top) {
        RowLink link = links.computeIfAbsent(row, this::link);
        link.setTranslateY(top);
    }

    private RowLink link(int row) {
        Optional<LinkLook> look = LinkLook.of(sides, row);
        Optional<RowLink> again = look.flatMap(spare::take);
        again.ifPresent(link -> link.serve(row, verdicts));
        RowLink link = again.orElseGet(() -> addLink(row, look));
        link.draw(heights, layout);
        return link;
    }

    private RowLink addLink(int row, Optional<LinkLook> look) {
        RowLink link = new RowLink(sides, row, look);
        getChildren().add(link);
        link.fill(verdicts, layout);
        link.applyCss();
        return link;
    }

    private void showCurve(Move move, double lane, Map<Integer, Double> tops, Viewport viewport) {
        if (!tops.containsKey(move.row()) && !tops.containsKey(move.partnerRow())) {
            Optional.ofNullable(curves.remove(move)).ifPresent(getChildren()::remove);
            return;
        }
        curves.computeIfAbsent(move, this::addCurve)
                .draw(
                        end(move.row(), sides.column(), tops, viewport),
                        end(move.partnerRow(), sides.counterpart(), tops, viewport),
                        lane,
                        viewport.height());
    }

    /** Where the link of a paragraph of that column ends: at its text, if that is at the left, else at what is said. */
    private End end(int row, int column, Map<Integer, Double> tops, Viewport viewport) {
        double x = column == sides.leftColumn() ? 0 : layout.signLeft() - 2;
        if (tops.containsKey(row)) {
            return new End(x, tops.get(row) + heights.lineOfLinks(row));
        }
        return new End(x, row < viewport.first() ? -OUT_OF_SIGHT : OUT_OF_SIGHT);
    }

    private MoveLink addCurve(Move move) {
        MoveLink curve = new MoveLink(move.sure());
        addStyled(curve);
        return curve;
    }
}
