package org.placebook.book.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placebook.book.AxisScale;
import org.placebook.book.Chart;
import org.placebook.book.ChartText;
import org.placebook.book.MarksChart;
import org.placebook.book.MarksChart.Form;
import org.placebook.book.Printing;
import org.placebook.book.RowRole;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.book.TextLine;
import org.placebook.book.UniqueNames;
import org.placebook.book.input.LeadLines;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.measure.Good;
import org.placebook.table.Figure;
import org.placebook.table.Letters;
import org.placebook.table.Text;
import org.placebook.table.Value;

/**
 * The spine chart of the Summary and the sheet of its figures: each row from the lowest area to the
 * highest, the comparator in the middle, each side scaled to its farthest area.
 */
final class SpinePage {
  static final String NAME = "Summary chart";

  private static final int LEAD = 4;
  private static final double WIDTH = 300;
  private static final double HEAD = 112;
  private static final double FOOT = 44;
  private static final double ROW = 18;
  private static final double TALL_ROW = 33;
  private static final AxisScale ACROSS = new AxisScale(-1.1, 1.1, 1.1);

  private static final String THIN = "7492B6";
  private static final String THICK = "7492B6";

  /** The columns of the sheet, from 1. */
  private static final int OUR_AREA = 2;

  private static final int LOWEST = 3;

  private static final int CENTRE = 7;
  private static final int OURS = 8;
  private static final int ROW_PLACE = 9;
  private static final int FROM = 10;
  private static final int LENGTH = 11;
  private static final int HALF_FROM = 12;
  private static final int HALF_LENGTH = 13;
  private static final int OURS_PLACE = 14;
  private static final int IN_TABLE = 15;

  private final List<SummaryRow> rows;
  private final List<SpineScale> spreads;
  private final Verdicts verdicts;
  private final Map<Integer, Worked> columns = new LinkedHashMap<>();

  SpinePage(List<SummaryRow> rows, Verdicts verdicts) {
    this.rows = rows;
    this.spreads = rows.stream().map(row -> SpineScale.of(row.indicator())).toList();
    this.verdicts = verdicts;
    for (int column = 1; column <= IN_TABLE; column++) {
      columns.put(column, new Worked());
    }
    for (int row = 0; row < rows.size(); row++) {
      add(row);
    }
  }

  private Worked column(int number) {
    return Optional.ofNullable(columns.get(number)).orElseThrow();
  }

  private boolean isForAreas() {
    return rows.get(0).area().isPresent();
  }

  private void add(int row) {
    SummaryRow shown = rows.get(row);
    Indicator indicator = shown.indicator();
    SpineScale spread = spreads.get(row);
    column(1).add(indicator.label());
    column(IN_TABLE).add(Value.of(indicator.sheetColumn()), indicator.sheetColumn(NAME));
    String here = cell(IN_TABLE, row);
    String figures = "INDEX(%s,0,%s)".formatted(indicator.wholeBlock(NAME), here);
    shown.area().ifPresent(area -> column(OUR_AREA).add(indicator.areaName(area)));
    int[] quarters = {0, 1, 3, 4};
    for (int i = 0; i < quarters.length; i++) {
      column(LOWEST + i)
          .add(
              Value.of(indicator.rising().quantile(quarters[i] / 4.0)),
              "QUARTILE(%s,%d)".formatted(figures, quarters[i]));
    }
    column(CENTRE)
        .add(
            Value.of(spread.centre()),
            indicator.comparatorFigure().isPresent()
                ? indicator.comparatorCell().map(cell -> indicator.inRowOf(cell, NAME, here))
                : Optional.of("MEDIAN(" + figures + ")"));
    Optional<Figure> own =
        shown.area().isPresent() ? indicator.figure(shown.area().getAsInt()) : Optional.empty();
    if (isForAreas()) {
      int area = shown.area().orElseThrow();
      column(OURS)
          .add(indicator.areas().get(area), indicator.inRowOf(indicator.cell(area), NAME, here));
    }
    places(row, spread, own);
  }

  private void places(int row, SpineScale spread, Optional<Figure> own) {
    boolean turned = rows.get(row).indicator().derived().spec().good() == Good.LOW;
    double sign = turned ? -1 : 1;
    int left = turned ? LOWEST + 3 : LOWEST;
    int right = turned ? LOWEST : LOWEST + 3;
    double from = sign * spread.place(turned ? spread.highest() : spread.lowest());
    double to = sign * spread.place(turned ? spread.lowest() : spread.highest());
    int lower = turned ? LOWEST + 2 : LOWEST + 1;
    int upper = turned ? LOWEST + 1 : LOWEST + 2;
    double halfFrom = sign * spread.place(turned ? spread.upper() : spread.lower());
    double halfTo = sign * spread.place(turned ? spread.lower() : spread.upper());
    column(ROW_PLACE).add(Value.of(rows.size() - row - 0.5), Optional.empty());
    column(FROM).add(Value.of(from), place(left, row, turned));
    column(LENGTH).add(Value.of(to - from), place(right, row, turned) + "-" + cell(FROM, row));
    column(HALF_FROM).add(Value.of(halfFrom), place(lower, row, turned));
    column(HALF_LENGTH)
        .add(Value.of(halfTo - halfFrom), place(upper, row, turned) + "-" + cell(HALF_FROM, row));
    if (isForAreas()) {
      Value missing = rows.get(row).indicator().areas().get(rows.get(row).area().orElseThrow());
      column(OURS_PLACE)
          .add(
              own.<Value>map(f -> Value.of(sign * spread.place(f.number()))).orElse(missing),
              "IF(ISNUMBER(%1$s),%2$s,%1$s)".formatted(cell(OURS, row), place(OURS, row, turned)));
    }
  }

  private static int sheetRow(int row) {
    return LEAD + 3 + row;
  }

  /** A workbook that is made for no one has no columns of ours. */
  private List<Integer> kept() {
    return columns.keySet().stream().filter(number -> column(number).size() > 0).toList();
  }

  /** The place of a column on the sheet, from 1. */
  private int at(int column) {
    int before = (int) columns.keySet().stream().filter(n -> n < column && isOfOurs(n)).count();
    return isForAreas() ? column : column - before;
  }

  private static boolean isOfOurs(int column) {
    return column == OUR_AREA || column == OURS || column == OURS_PLACE;
  }

  private String cell(int column, int row) {
    return Letters.of(at(column)) + sheetRow(row);
  }

  /** Where the figure of a column stands about the centre. */
  private String place(int column, int row, boolean turned) {
    String v = cell(column, row);
    String c = cell(CENTRE, row);
    String low = cell(LOWEST, row);
    String high = cell(LOWEST + 3, row);
    String place =
        "IF(%1$s>=%2$s,IF(%4$s>%2$s,(%1$s-%2$s)/(%4$s-%2$s),0),IF(%2$s>%3$s,(%1$s-%2$s)/(%2$s-%3$s),0))"
            .formatted(v, c, low, high);
    return turned ? "-" + place : place;
  }

  /**
   * The sheet of its figures.
   *
   * @param centre what the areas are set against
   */
  TableSheet sheet(String centre) {
    List<String> headings =
        List.of(
            "Indicator",
            "Our area",
            "Lowest",
            "Lower quartile",
            "Upper quartile",
            "Highest",
            "Centre",
            "Our figure",
            "Row in the chart",
            "Line from",
            "Line length",
            "Middle half from",
            "Middle half length",
            "Our place",
            "Column in its table\n(1 is A)");
    List<SheetColumn> made = new ArrayList<>();
    SummaryColumns like = new SummaryColumns(rows, sheetRow(0));
    for (int number : kept()) {
      String heading = headings.get(number - 1);
      Worked cells = column(number);
      made.add(
          number < LOWEST
              ? new SheetColumn(heading, SheetColumn.Kind.LABEL, "General", cells)
              : number < ROW_PLACE
                  ? like.figures(heading, cells)
                  : new SheetColumn(
                      heading, SheetColumn.Kind.FIGURE, number == IN_TABLE ? "0" : "0.00", cells));
    }
    TableSheet whole =
        new TableSheet(
            NAME,
            "Figures of the chart on the sheet Summary",
            UniqueNames.tableName(NAME),
            List.of(
                TextLine.body("This worksheet contains one table. " + Printing.FIRST_PAGE.words()),
                TextLine.body(
                    "The centre is %s. Places run from -1, the area farthest to its left, by 0, the centre, to 1, the one farthest to its right."
                        .formatted(centre)),
                LeadLines.shorthand(LeadLines.reasons(made)),
                LeadLines.back()),
            made,
            Collections.nCopies(rows.size(), RowRole.BODY),
            List.of(),
            List.of());
    return whole.printed(Printing.FIRST_PAGE);
  }

  private Chart.Run run(int column) {
    return new Chart.Run(
        NAME, at(column), sheetRow(0), sheetRow(rows.size() - 1), "0.00", column(column).values());
  }

  /**
   * The lowest or highest figure of an indicator in a formula of another sheet, found by its label,
   * so that rows may be sorted; of a workbook that is made for no one.
   *
   * @param label the cell of the label
   * @param rows how many indicators there are
   */
  static String extreme(boolean highest, String label, int rows) {
    int noColumnOfOurs = LOWEST - 1;
    String of = Letters.of(highest ? noColumnOfOurs + 3 : noColumnOfOurs);
    String sheet = CellRef.sheetPrefix(NAME, SummarySheet.NAME);
    return "INDEX(%1$s%2$s$%3$d:%2$s$%4$d,MATCH(%5$s,%1$s$A$%3$d:$A$%4$d,0))"
        .formatted(sheet, of, sheetRow(0), sheetRow(rows - 1), label);
  }

  /** The chart, whose rows stand beside those of the table on the sheet Summary. */
  MarksChart chart(ChartText text) {
    List<MarksChart.Series> series = new ArrayList<>();
    List<Integer> all = IntStream.range(0, rows.size()).boxed().toList();
    series.add(line("Lowest to highest", FROM, LENGTH, 2, THIN, all));
    List<Integer> many = all.stream().filter(row -> spreads.get(row).hasMiddleHalf()).toList();
    if (!many.isEmpty()) {
      series.add(line("Middle half", HALF_FROM, HALF_LENGTH, 5, THICK, many));
    }
    if (isForAreas()) {
      marks().forEach((mark, points) -> series.add(ours(mark, points)));
    }
    List<Integer> ours = isForAreas() ? List.of(0) : List.of();
    List<Indicator> shown = rows.stream().map(SummaryRow::indicator).toList();
    double row = SummarySheet.isTall(shown, ours) ? TALL_ROW : ROW;
    double bottom = HEAD + row * rows.size();
    return new MarksChart(
        text,
        series,
        ACROSS,
        new AxisScale(0, rows.size(), rows.size()),
        new MarksChart.Frame(WIDTH, bottom + FOOT, 26, HEAD, WIDTH - 8, bottom),
        MarksChart.Look.SPINE,
        Optional.of(
            new Chart.Run(
                NAME,
                1,
                sheetRow(0),
                sheetRow(rows.size() - 1),
                "General",
                rows.stream().<Value>map(r -> new Text(r.indicator().label())).toList())));
  }

  private MarksChart.Series line(
      String name, int from, int length, double thick, String colour, List<Integer> points) {
    return new MarksChart.Series(
        name,
        Form.NONE,
        0,
        colour,
        run(from),
        run(ROW_PLACE),
        Optional.of(run(length)),
        thick,
        points,
        List.of(),
        colour);
  }

  /** How the mark of a verdict looks: colour repeats what the form says. */
  private enum Mark {
    ABOVE("Better or higher", Form.CIRCLE, 10, "12436D"),
    BELOW("Worse or lower", Form.DIAMOND, 11, "801650"),
    SIMILAR("Similar", Form.SQUARE, 9, "3D3D3D"),
    NOT_COMPARED("Not compared", Form.SQUARE, 7, "3D3D3D");

    private final String words;
    private final Form form;
    private final double size;
    private final String colour;

    Mark(String words, Form form, double size, String colour) {
      this.words = words;
      this.form = form;
      this.size = size;
      this.colour = colour;
    }

    /** "circle: better or higher". */
    String key() {
      String form =
          this == NOT_COMPARED ? "small square" : this.form.name().toLowerCase(Locale.ROOT);
      return form + ": " + words.toLowerCase(Locale.ROOT);
    }

    static Mark of(String verdict) {
      return switch (verdict) {
        case "better", "higher" -> ABOVE;
        case "worse", "lower" -> BELOW;
        case "similar" -> SIMILAR;
        default -> NOT_COMPARED;
      };
    }
  }

  private Map<Mark, List<Integer>> marks() {
    Map<Mark, List<Integer>> marks = new EnumMap<>(Mark.class);
    for (int row = 0; row < rows.size(); row++) {
      if (column(OURS_PLACE).value(row) instanceof Figure) {
        Mark mark = Mark.of(verdicts.of(rows.get(row)));
        marks.computeIfAbsent(mark, m -> new ArrayList<>()).add(row);
      }
    }
    return marks;
  }

  private MarksChart.Series ours(Mark mark, List<Integer> points) {
    return new MarksChart.Series(
        mark.words,
        mark.form,
        mark.size,
        mark.colour,
        run(OURS_PLACE),
        run(ROW_PLACE),
        Optional.empty(),
        0,
        points,
        List.of(),
        mark.colour);
  }

  /** What the forms mean, of those that are there. */
  String key() {
    List<String> said = new ArrayList<>();
    if (isForAreas()) {
      marks().keySet().forEach(mark -> said.add(mark.key()));
    }
    return String.join(", ", said);
  }

  boolean hasMiddleHalf() {
    return spreads.stream().anyMatch(SpineScale::hasMiddleHalf);
  }

  int areas() {
    return spreads.stream().mapToInt(SpineScale::areas).max().orElse(0);
  }
}
