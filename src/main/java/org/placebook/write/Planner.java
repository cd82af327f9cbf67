package org.placebook.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.Line;
import org.placebook.book.Link;
import org.placebook.book.Sheet;
import org.placebook.book.TableSheet;
import org.placebook.book.TextSheet;
import org.placebook.write.SheetPlan.PlacedLine;
import org.placebook.write.SheetPlan.PlacedLink;
import org.placebook.write.SheetPlan.TablePlan;

/** Plans sheets: styles, widths and heights. */
final class Planner {
  /** The width of a sheet of text: a comfortable line. */
  private static final double TEXT_WIDTH = 100;

  /** Points. */
  private static final double AIR_ABOVE_HEADING = 8;

  private final Looks looks;
  private final Measure measure;

  Planner(Looks looks, Measure measure) {
    this.looks = looks;
    this.measure = measure;
  }

  SheetPlan plan(Sheet sheet) throws TooLargeForExcel {
    if (sheet instanceof TableSheet table) {
      return plan(table);
    }
    return plan((TextSheet) sheet);
  }

  private SheetPlan plan(TextSheet sheet) {
    List<PlacedLine> lines = lines(sheet.title(), sheet.lines(), TEXT_WIDTH);
    return new SheetPlan(
        sheet.name(),
        lines,
        List.of(TEXT_WIDTH + TablePlanner.MARGIN),
        Optional.empty(),
        links(sheet.lines()));
  }

  private SheetPlan plan(TableSheet sheet) throws TooLargeForExcel {
    TablePlanner planner = new TablePlanner(sheet, looks, measure);
    List<PlacedLink> links = new ArrayList<>(links(sheet.lead()));
    links.addAll(planner.links());
    TablePlan table = planner.plan();
    return new SheetPlan(
        sheet.name(),
        lines(sheet.title(), sheet.lead(), Double.POSITIVE_INFINITY),
        planner.widths(),
        Optional.of(table),
        links);
  }

  /** Lines on a sheet of text wrap at its width; above a table they run on over empty cells. */
  private List<PlacedLine> lines(String title, List<Line> lines, double room) {
    boolean wrap = room < Double.POSITIVE_INFINITY;
    List<PlacedLine> placed = new ArrayList<>();
    placed.add(line(Line.body(title), Look.of(NamedStyle.HEADING_1), wrap, room));
    for (Line line : lines) {
      Look look =
          Look.of(
              switch (line.style()) {
                case BODY -> NamedStyle.NORMAL;
                case SUBTITLE -> NamedStyle.HEADING_2;
              });
      placed.add(
          line(line, line.link().isPresent() ? look.with(Look.Variant.LINK) : look, wrap, room));
    }
    return placed;
  }

  private PlacedLine line(Line line, Look look, boolean wrap, double room) {
    String text = line.text();
    boolean quoted =
        look.variant() == Look.Variant.PLAIN
            && !text.isEmpty()
            && ColumnSurvey.looksLikeFormula(text);
    Look shown = quoted ? look.with(Look.Variant.QUOTED) : look;
    Face face = looks.face(look);
    int lines = wrap ? measure.lines(text, face, room) : 1;
    boolean heading = look.base() == NamedStyle.HEADING_2;
    boolean tall = lines > 1 || look.base() != NamedStyle.NORMAL;
    return new PlacedLine(
        text,
        looks.number(wrap ? shown.wrapped() : shown),
        tall ? face.height(lines) + (heading ? AIR_ABOVE_HEADING : 0) : SheetPlan.AUTOMATIC,
        line.formula());
  }

  private static List<PlacedLink> links(List<Line> lines) {
    List<PlacedLink> links = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<Link> link = lines.get(i).link();
      if (link.isPresent()) {
        links.add(new PlacedLink(i + 2, 1, link.get()));
      }
    }
    return links;
  }
}
