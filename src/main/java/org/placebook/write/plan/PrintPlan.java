package org.placebook.write.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.placebook.book.Printing;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.table.Text;
import org.placebook.table.Value;
import org.placebook.write.plan.SheetPlan.PlacedLine;
import org.placebook.write.plan.SheetPlan.TablePlan;

/**
 * How a sheet of a table goes onto A4: in type of at least eight points, on as few pages as the
 * better of the two orientations takes. What is too wide goes on over pages that repeat what names
 * the rows; groups of areas stay together where a page has room for them.
 */
public final class PrintPlan {
  /** Type of 12 points is printed in 8. */
  private static final double SMALLEST = 2 / 3.0;

  /** The width of an empty column, in digits: small, so that lines have a page's whole width. */
  public static final int EMPTY_COLUMN = 5;

  private static final double LONG = 842;
  private static final double SHORT = 595;

  /** Margins at both sides together, and above and below. */
  private static final double MARGINS = 2 * 0.25 * 72;

  /** What Excel's and LibreOffice's own roundings of widths and heights may take. */
  private static final double AIR = 0.995;

  /** Of DejaVu Sans, which LibreOffice takes where Arial is missing; Arial's are narrower. */
  private static final double POINTS_A_DIGIT = 7.65;

  /** More ranges would not go into the name that holds them. */
  private static final int MOST_RANGES = 50;

  /** Of longer tables the pages are left to break where they do. */
  private static final int MOST_ROWS = 5_000;

  private final Printing printing;
  private final boolean upright;
  private final double scale;
  private final List<Integer> columnBreaks = new ArrayList<>();
  private final List<Integer> rowBreaks = new ArrayList<>();
  private double cutOff;
  private int lastRowOfFirstPage;
  private int pages;

  private PrintPlan(Printing printing, boolean upright, double scale) {
    this.printing = printing;
    this.upright = upright;
    this.scale = scale;
  }

  /** The plan of a sheet with a table and no chart. */
  static PrintPlan of(SheetPlan plan, TablePlan table, RowHeights heights, Face normal) {
    List<PrintPlan> ways = new ArrayList<>();
    boolean anyWay = table.sheet().printing() != Printing.FIRST_COLUMNS;
    for (boolean upright : anyWay ? new boolean[] {false, true} : new boolean[] {false}) {
      double width = ((upright ? SHORT : LONG) - MARGINS) * AIR;
      double fitting = Math.max(SMALLEST, whole(Math.min(1, width / points(plan.widths()))));
      for (double scale : new double[] {fitting, SMALLEST}) {
        PrintPlan way = made(plan, table, heights, normal, upright, scale);
        way.cutOff = way.cutOff(plan);
        if (!upright || !way.columnBreaks.isEmpty() || way.cutOff == 0) {
          ways.add(way);
        }
      }
    }
    // The first of the best: on its side and as large as may be.
    return ways.stream().min(best(table.sheet().printing())).orElseThrow();
  }

  /**
   * The scale, in hundredths, at which lines of text fill a page on its side. LibreOffice does not
   * fit a single column to a page, however wide it is.
   */
  public static int ofText(SheetPlan plan, Face normal) {
    double high = plan.lines().stream().mapToDouble(l -> height(l, normal.height(1))).sum();
    double across = (LONG - MARGINS) * AIR / points(plan.widths());
    double down = (SHORT - MARGINS) * AIR / high;
    double scale = Math.max(SMALLEST, whole(Math.min(1, Math.min(across, down))));
    return (int) Math.ceil(scale * 100 - 1e-9);
  }

  /** In whole hundredths, as a page setup has it. */
  private static double whole(double scale) {
    return Math.floor(scale * 100) / 100;
  }

  /**
   * Of what is printed in part, that which shows most; else the fewest pages on which no line is
   * cut, or that on which least is.
   */
  private static Comparator<PrintPlan> best(Printing printing) {
    Comparator<PrintPlan> fewest = Comparator.comparingInt(way -> way.pages);
    return printing == Printing.FIRST_PAGE
        ? Comparator.<PrintPlan>comparingInt(way -> way.columnBreaks.size()).thenComparing(fewest)
        : Comparator.<PrintPlan>comparingDouble(way -> way.cutOff).thenComparing(fewest);
  }

  /** How much of the lines above the table runs on beyond the edge of the first page, in points. */
  private double cutOff(SheetPlan plan) {
    double room =
        columnBreaks.isEmpty()
            ? points(plan.widths()) + emptyColumns(plan) * EMPTY_COLUMN * POINTS_A_DIGIT
            : points(plan.widths().subList(0, columnBreaks.get(0)));
    double longest = plan.lines().stream().mapToDouble(PlacedLine::width).max().orElse(0);
    return Math.max(0, longest * POINTS_A_DIGIT - room);
  }

  private static double height(PlacedLine placed, double line) {
    return placed.height() == SheetPlan.AUTOMATIC ? line : placed.height();
  }

  private static PrintPlan made(
      SheetPlan plan,
      TablePlan table,
      RowHeights heights,
      Face normal,
      boolean upright,
      double scale) {
    double width = ((upright ? SHORT : LONG) - MARGINS) * AIR;
    double height = ((upright ? LONG : SHORT) - MARGINS) * AIR;
    PrintPlan made = new PrintPlan(table.sheet().printing(), upright, scale);
    made.breakColumns(plan.widths(), named(table.sheet()), width / scale);
    made.breakRows(plan, table, heights, normal, height / scale);
    made.pages *= made.across();
    return made;
  }

  /** Those to the right of the table that a page has room for, over which lines run on. */
  private int emptyColumns(SheetPlan plan) {
    double room = ((upright ? SHORT : LONG) - MARGINS) * AIR / scale - points(plan.widths());
    return (int) Math.max(0, Math.floor(room / (EMPTY_COLUMN * POINTS_A_DIGIT)));
  }

  private int across() {
    return printing == Printing.WHOLE ? columnBreaks.size() + 1 : 1;
  }

  private static double points(List<Double> widths) {
    return widths.stream().mapToDouble(w -> w * POINTS_A_DIGIT).sum();
  }

  /** Columns side by side, from 1. */
  public record Columns(int first, int last) {}

  /**
   * The columns that name the rows: that of the areas' names where there is one, else all before
   * the first figure, without a code where something else tells which area it is.
   */
  public static Optional<Columns> named(TableSheet sheet) {
    int labels = 0;
    while (labels < sheet.columns().size()
        && sheet.columns().get(labels).kind() != SheetColumn.Kind.FIGURE) {
      if (sheet.columns().get(labels).heading().equals("Area name")) {
        return Optional.of(new Columns(labels + 1, labels + 1));
      }
      labels++;
    }
    return labels == 0 || labels == sheet.columns().size()
        ? Optional.empty()
        : Optional.of(new Columns(labels > 1 && isCode(sheet.columns().get(0)) ? 2 : 1, labels));
  }

  private static boolean isCode(SheetColumn column) {
    return column.heading().equals("Area code");
  }

  /** A break stands before the column that a page has no room for. */
  private void breakColumns(List<Double> widths, Optional<Columns> named, double room) {
    double repeated = named.map(n -> points(widths.subList(n.first() - 1, n.last()))).orElse(0.0);
    int last = named.map(Columns::last).orElse(0);
    double used = 0;
    for (int column = 0; column < widths.size(); column++) {
      double width = widths.get(column) * POINTS_A_DIGIT;
      if (used + width > room && column > last) {
        columnBreaks.add(column);
        used = repeated;
      }
      used += width;
    }
  }

  private void breakRows(
      SheetPlan plan, TablePlan table, RowHeights heights, Face normal, double room) {
    TableSheet sheet = table.sheet();
    double line = normal.height(1);
    double head = table.headerHeight();
    double used = head + plan.lines().stream().mapToDouble(placed -> height(placed, line)).sum();
    int rows = Math.min(MOST_ROWS, sheet.rows().size());
    Optional<SheetColumn> groups = groups(sheet);
    int pageBegins = 0;
    pages = 1;
    for (int row = 0; row < rows; row++) {
      double height = height(sheet, heights, row, line);
      double needed = begins(groups, row) ? ofGroup(sheet, heights, groups, row, line) : height;
      boolean fitsOnOne = head + needed <= room;
      if (used + (fitsOnOne ? needed : height) > room && row > pageBegins) {
        rowBreaks.add(sheet.sheetRow(row) - 1);
        pages++;
        pageBegins = row;
        used = head;
      }
      if (pages == 1) {
        lastRowOfFirstPage = sheet.sheetRow(row);
      }
      used += height;
    }
    pages = (int) ((long) pages * Math.max(1, sheet.rows().size()) / Math.max(1, rows));
  }

  private static double height(TableSheet sheet, RowHeights heights, int row, double line) {
    double own = heights.height(row, sheet.rows().get(row));
    return own == SheetPlan.AUTOMATIC ? line : own;
  }

  private static Optional<SheetColumn> groups(TableSheet sheet) {
    return sheet.columns().stream().filter(c -> c.heading().equals("Group")).findFirst();
  }

  private static boolean begins(Optional<SheetColumn> groups, int row) {
    return groups.isPresent() && (row == 0 || !group(groups, row).equals(group(groups, row - 1)));
  }

  private static String group(Optional<SheetColumn> groups, int row) {
    Value value = groups.orElseThrow().cells().value(row);
    return value instanceof Text text ? text.text() : "";
  }

  private static double ofGroup(
      TableSheet sheet, RowHeights heights, Optional<SheetColumn> groups, int first, double line) {
    double height = 0;
    for (int row = first;
        row < sheet.rows().size() && group(groups, row).equals(group(groups, first));
        row++) {
      height += height(sheet, heights, row, line);
    }
    return height;
  }

  /** Whether it takes fewer pages than another, or shows more columns on as many. */
  boolean isBetterThan(PrintPlan other) {
    return pages != other.pages
        ? pages < other.pages
        : printing != Printing.WHOLE && columnsOfFirstPage() > other.columnsOfFirstPage();
  }

  private int columnsOfFirstPage() {
    return columnBreaks.isEmpty() ? Integer.MAX_VALUE : columnBreaks.get(0);
  }

  /** Two are equal that put the same cells onto the same pages. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PrintPlan plan
        && printing == plan.printing
        && upright == plan.upright
        && scale == plan.scale
        && columnBreaks.equals(plan.columnBreaks)
        && rowBreaks.equals(plan.rowBreaks)
        && lastRowOfFirstPage == plan.lastRowOfFirstPage;
  }

  @Override
  public int hashCode() {
    return Objects.hash(printing, upright, scale, columnBreaks, rowBreaks, lastRowOfFirstPage);
  }

  public boolean isUpright() {
    return upright;
  }

  /** In hundredths, as a page setup has it. */
  public int scale() {
    return (int) Math.ceil(scale * 100 - 1e-9);
  }

  /** The columns, from 1, that a page ends with. */
  public List<Integer> columnBreaks() {
    return columnBreaks;
  }

  /** The sheet's rows, from 1, that a page ends with; those of very long tables are left open. */
  public List<Integer> rowBreaks() {
    return rowBreaks;
  }

  /**
   * The cells that are printed: a range for each of the pages side by side, those after the first
   * without the lines above the table, which would run on from nowhere.
   */
  public List<PrintArea> areas(TableSheet sheet, SheetPlan plan) {
    int last = printing == Printing.FIRST_PAGE ? lastRowOfFirstPage : plan.lastRow();
    if (columnBreaks.isEmpty()) {
      return List.of(new PrintArea(1, 1, plan.lastColumn() + emptyColumns(plan), last));
    }
    List<PrintArea> areas = new ArrayList<>();
    areas.add(new PrintArea(1, 1, columnBreaks.get(0), last));
    if (printing != Printing.WHOLE) {
      return areas;
    }
    for (int i = 0; i < columnBreaks.size(); i++) {
      boolean isLast = i == columnBreaks.size() - 1;
      int right = isLast ? plan.lastColumn() : columnBreaks.get(i + 1);
      areas.add(new PrintArea(columnBreaks.get(i) + 1, sheet.headerRow(), right, last));
    }
    return areas.size() > MOST_RANGES ? List.of() : areas;
  }
}
