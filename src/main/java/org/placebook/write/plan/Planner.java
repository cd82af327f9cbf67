package org.placebook.write.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.Link;
import org.placebook.book.Sheet;
import org.placebook.book.TableSheet;
import org.placebook.book.TextLine;
import org.placebook.book.TextSheet;
import org.placebook.write.part.TooLargeForExcel;
import org.placebook.write.plan.SheetPlan.PlacedLine;
import org.placebook.write.plan.SheetPlan.PlacedLink;
import org.placebook.write.plan.SheetPlan.TablePlan;

/** Plans sheets: styles, widths and heights. */
public final class Planner {
  /** The width of a sheet of text: a comfortable line. */
  private static final double TEXT_WIDTH = 100;

  /** As wide as links make it, which LibreOffice does not break into lines. */
  private static final double WIDEST_TEXT = 130;

  /** Where Arial is missing, another typeface takes more room. */
  private static final double SPARE = 0.85;

  /** Points. */
  private static final double AIR_ABOVE_HEADING = 8;

  /** Names in wider tables are broken into lines if that saves pages. */
  private static final int MANY_COLUMNS = 8;

  private static final int MOST_ROWS = 2_000;

  private final Looks looks;
  private final TextWidth measure;

  public Planner(Looks looks, TextWidth measure) {
    this.looks = looks;
    this.measure = measure;
  }

  public SheetPlan plan(Sheet sheet) throws TooLargeForExcel {
    if (sheet instanceof TableSheet table) {
      return plan(table);
    }
    return plan((TextSheet) sheet);
  }

  /**
   * The plan of a sheet, taken over where it was planned before.
   *
   * @param known sheets of workbooks that are much alike; a sheet that is not among them is added
   */
  public SheetPlan plan(Sheet asked, PlannedSheets known) throws TooLargeForExcel {
    Sheet sheet = asked.settled();
    Optional<SheetPlan> there = known.find(sheet, looks);
    if (there.isPresent()) {
      return there.get();
    }
    List<CellLook> before = looks.all();
    SheetPlan plan = plan(sheet);
    known.keep(sheet, before, plan, looks.all());
    return plan;
  }

  private SheetPlan plan(TextSheet sheet) {
    double width = Math.max(TEXT_WIDTH, Math.min(WIDEST_TEXT, widestLink(sheet.lines())));
    List<PlacedLine> lines = lines(sheet.title(), sheet.lines(), width);
    return new SheetPlan(
        sheet.name(),
        lines,
        List.of(width + TablePlanner.MARGIN),
        Optional.empty(),
        links(sheet.lines()),
        Optional.empty());
  }

  private double widestLink(List<TextLine> lines) {
    Face face = looks.face(CellLook.of(NamedStyle.NORMAL).with(CellLook.Variant.LINK));
    return lines.stream()
        .filter(line -> line.link().isPresent())
        .mapToDouble(line -> measure.width(line.text(), face))
        .max()
        .orElse(0);
  }

  private SheetPlan plan(TableSheet sheet) throws TooLargeForExcel {
    List<ColumnSurvey> surveys = TablePlanner.surveys(sheet, looks, measure);
    SheetPlan wide = plan(sheet, surveys, TablePlanner.WIDE_LABELS);
    if (sheet.columns().size() <= MANY_COLUMNS
        || sheet.rows().size() > MOST_ROWS
        || !sheet.charts().isEmpty()) {
      return wide;
    }
    SheetPlan narrow = plan(sheet, surveys, TablePlanner.NARROW_LABELS);
    boolean savesPages = narrow.pages().orElseThrow().isBetterThan(wide.pages().orElseThrow());
    return savesPages ? narrow : wide;
  }

  private SheetPlan plan(TableSheet sheet, List<ColumnSurvey> surveys, double labels) {
    TablePlanner planner = new TablePlanner(sheet, surveys, looks, measure, labels);
    List<PlacedLink> links = new ArrayList<>(links(sheet.lead()));
    links.addAll(planner.links());
    TablePlan table = planner.plan();
    SheetPlan plan =
        new SheetPlan(
            sheet.name(),
            lines(sheet.title(), sheet.lead(), Double.POSITIVE_INFINITY),
            planner.widths(),
            Optional.of(table),
            links,
            Optional.empty());
    return sheet.hasDrawing() ? plan : plan.on(pages(plan, table));
  }

  private PrintPlan pages(SheetPlan plan, TablePlan table) {
    HouseStyle house = looks.house();
    RowHeights heights =
        new RowHeights(
            table, measure, house.face(NamedStyle.LABEL), house.face(NamedStyle.TOTAL_ROW));
    return PrintPlan.of(plan, table, heights, house.face(NamedStyle.NORMAL));
  }

  /** Lines on a sheet of text wrap at its width; above a table they run on over empty cells. */
  private List<PlacedLine> lines(String title, List<TextLine> lines, double room) {
    boolean wrap = room < Double.POSITIVE_INFINITY;
    List<PlacedLine> placed = new ArrayList<>();
    placed.add(line(TextLine.body(title), CellLook.of(NamedStyle.HEADING_1), wrap, room));
    for (TextLine line : lines) {
      CellLook look =
          CellLook.of(
              switch (line.style()) {
                case BODY -> NamedStyle.NORMAL;
                case SUBTITLE -> NamedStyle.HEADING_2;
              });
      placed.add(
          line(
              line, line.link().isPresent() ? look.with(CellLook.Variant.LINK) : look, wrap, room));
    }
    return placed;
  }

  private PlacedLine line(TextLine line, CellLook look, boolean wrap, double room) {
    String text = line.text();
    CellLook shown = Typed.asFormula(text) ? look.with(CellLook.Variant.QUOTED) : look;
    Face face = looks.face(look);
    int lines = wrap ? measure.lines(text, face, room * SPARE) : 1;
    boolean heading = look.base() == NamedStyle.HEADING_2;
    boolean tall = lines > 1 || look.base() != NamedStyle.NORMAL;
    return new PlacedLine(
        text,
        looks.number(wrap ? shown.wrapped() : shown),
        measure.width(text, face),
        tall ? face.height(lines) + (heading ? AIR_ABOVE_HEADING : 0) : SheetPlan.AUTOMATIC,
        line.formula());
  }

  private static List<PlacedLink> links(List<TextLine> lines) {
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
