package org.placebook.write.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.placebook.book.MarksChart;
import org.placebook.book.RowRole;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.files.SideBySide;
import org.placebook.write.part.TooLargeForExcel;
import org.placebook.write.plan.ColumnSurvey.CellLink;
import org.placebook.write.plan.ColumnSurvey.Use;
import org.placebook.write.plan.SheetPlan.ColumnPlan;
import org.placebook.write.plan.SheetPlan.PlacedLink;
import org.placebook.write.plan.SheetPlan.TablePlan;

/** Plans a table: looks once for each column, widths from texts and formats. */
final class TablePlanner {
  /** What a column needs beside its content: Excel's own five pixels, and air. */
  static final double MARGIN = 2;

  /** What one step of indent takes. */
  private static final double INDENT = 1.5;

  private static final double LEAST = 8;
  private static final double WIDEST_HEADER = 24;
  private static final int LINES_OF_FEW = 3;
  private static final int LINES_OF_MANY = 5;
  private static final int MANY_COLUMNS = 8;

  /** Columns of fewer are sooner looked through than shared out among threads. */
  private static final int MANY_ROWS = 2_000;

  private static final String DATE_FORMAT = "d mmmm yyyy";

  private final TableSheet sheet;
  private final Looks looks;
  private final TextWidth measure;
  private final double labels;
  private final List<ColumnSurvey> surveys;
  private final List<ColumnPlan> columns = new ArrayList<>();
  private final List<Double> widths = new ArrayList<>();
  private final List<PlacedLink> links = new ArrayList<>();
  private int headerLines = 1;

  /** Where names go on in a new line beyond so many digits. */
  static final double WIDE_LABELS = 42;

  static final double NARROW_LABELS = 18;

  /** More than half, since lines break between words. */
  private static final double IN_TWO_LINES = 0.64;

  /** Beside a chart, a row of one line is no higher. */
  private static final double ONE_LINE = 20;

  /**
   * Plans a table.
   *
   * @param surveys of its columns
   * @param labels where names go on in a new line
   */
  TablePlanner(
      TableSheet sheet, List<ColumnSurvey> surveys, Looks looks, TextWidth measure, double labels) {
    this.labels = labels;
    this.sheet = sheet;
    this.surveys = surveys;
    this.looks = looks;
    this.measure = measure;
    sheet.columns().forEach(this::add);
  }

  /** One pass over all columns, which serves whatever width the names get. */
  static List<ColumnSurvey> surveys(TableSheet sheet, Looks looks, TextWidth measure)
      throws TooLargeForExcel {
    refuseTooLarge(sheet);
    return SideBySide.each(
        sheet.columns(),
        sheet.rows().size() > MANY_ROWS,
        column -> new ColumnSurvey(column, sheet.rows(), measure, faces(column, looks)));
  }

  TablePlan plan() {
    double height = header().height(headerLines);
    return new TablePlan(
        sheet, columns, sheet.beside().map(chart -> chart.frame().top()).orElse(height));
  }

  List<Double> widths() {
    return widths;
  }

  List<PlacedLink> links() {
    return links;
  }

  private static void refuseTooLarge(TableSheet sheet) throws TooLargeForExcel {
    long rows = (long) sheet.headerRow() + sheet.rows().size();
    if (rows > TooLargeForExcel.ROWS) {
      throw TooLargeForExcel.because(
          "Sheet '%s' would have %,d rows. Excel has %,d.",
          sheet.name(), rows, TooLargeForExcel.ROWS);
    }
    if (sheet.columns().size() > TooLargeForExcel.COLUMNS) {
      throw TooLargeForExcel.because(
          "Sheet '%s' would have %,d columns. Excel has %,d.",
          sheet.name(), sheet.columns().size(), TooLargeForExcel.COLUMNS);
    }
  }

  private void add(SheetColumn column) {
    ColumnSurvey survey = surveys.get(columns.size());
    double content = Math.min(survey.widest(), most(column.kind(), survey.widest()));
    double heading = headingWidth(column.heading());
    double room = Math.max(LEAST, Math.max(content, heading));
    headerLines = Math.max(headerLines, measure.lines(column.heading(), header(), room));
    widths.add(room + MARGIN + (left() == CellLook.Side.INDENTED ? INDENT : 0));
    for (CellLink link : survey.links()) {
      links.add(new PlacedLink(sheet.sheetRow(link.row()), columns.size() + 1, link.link()));
    }
    columns.add(
        new ColumnPlan(
            column,
            looks.number(headerLook(column)),
            styles(column, survey.uses(), column.numberFormat()),
            rowStyles(column, survey.uses()),
            survey.manyLines() || survey.widest() > room ? room : Double.POSITIVE_INFINITY));
  }

  /** A heading's longest word fits, and all of it in few lines where that is not too wide. */
  private double headingWidth(String heading) {
    double width = Math.max(LEAST, measure.word(heading, header()));
    int lines = sheet.columns().size() > MANY_COLUMNS ? LINES_OF_MANY : LINES_OF_FEW;
    while (width < WIDEST_HEADER && measure.lines(heading, header(), width) > lines) {
      width += 1;
    }
    return width;
  }

  /** Of rows that are two lines high, wide enough for the longest text in two lines. */
  private double most(SheetColumn.Kind kind, double widest) {
    boolean tall =
        sheet.beside().flatMap(MarksChart::rowHeight).filter(h -> h > ONE_LINE).isPresent();
    return switch (kind) {
      case LABEL -> tall ? Math.max(18, widest * IN_TWO_LINES) : labels;
      case PHRASE -> tall ? Math.max(32, widest * IN_TWO_LINES) : 54;
      case SENTENCE -> 90;
      case FIGURE -> 30;
    };
  }

  private Face header() {
    return looks.face(CellLook.of(NamedStyle.HEADER));
  }

  private CellLook headerLook(SheetColumn column) {
    CellLook.Side side = column.kind() == SheetColumn.Kind.FIGURE ? CellLook.Side.RIGHT : left();
    CellLook.Variant variant =
        Typed.asFormula(column.heading()) ? CellLook.Variant.QUOTED : CellLook.Variant.PLAIN;
    return new CellLook(NamedStyle.HEADER, side, "", RowRole.BODY, variant, true);
  }

  private static Map<RowRole, Face> faces(SheetColumn column, Looks looks) {
    NamedStyle base =
        column.kind() == SheetColumn.Kind.FIGURE ? NamedStyle.FIGURE : NamedStyle.LABEL;
    Map<RowRole, Face> faces = new EnumMap<>(RowRole.class);
    for (RowRole role : RowRole.values()) {
      faces.put(role, looks.face(base, role));
    }
    return faces;
  }

  private StyleGrid styles(SheetColumn column, Set<Use> uses, String format) {
    SheetColumn as = new SheetColumn(column.heading(), column.kind(), format, column.cells());
    return new StyleGrid(uses, use -> looks.number(look(as, use.role(), use.variant())));
  }

  /** A grid for each number format of a column whose rows are of different units. */
  private Map<String, StyleGrid> rowStyles(SheetColumn column, Set<Use> uses) {
    Map<String, StyleGrid> grids = new HashMap<>();
    column.rowFormats().forEach(f -> grids.computeIfAbsent(f, to -> styles(column, uses, to)));
    return grids;
  }

  /** How texts of the next column stand, beside those planned so far. */
  private CellLook.Side left() {
    boolean besideFigures =
        !columns.isEmpty()
            && columns.get(columns.size() - 1).column().kind() == SheetColumn.Kind.FIGURE;
    return besideFigures ? CellLook.Side.INDENTED : CellLook.Side.LEFT;
  }

  private CellLook look(SheetColumn column, RowRole role, CellLook.Variant variant) {
    String format =
        variant == CellLook.Variant.DAY && column.numberFormat().equals("General")
            ? DATE_FORMAT
            : column.numberFormat();
    return switch (column.kind()) {
      case LABEL, PHRASE, SENTENCE ->
          new CellLook(NamedStyle.LABEL, left(), format, role, variant, true);
      case FIGURE ->
          new CellLook(NamedStyle.FIGURE, CellLook.Side.RIGHT, format, role, variant, false);
    };
  }
}
