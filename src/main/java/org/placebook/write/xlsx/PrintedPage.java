package org.placebook.write.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.TableSheet;
import org.placebook.write.chart.ChartForm;
import org.placebook.write.chart.ChartSize;
import org.placebook.write.chart.PlacedChart;
import org.placebook.write.plan.Face;
import org.placebook.write.plan.PrintArea;
import org.placebook.write.plan.PrintPlan;
import org.placebook.write.plan.PrintPlan.Columns;
import org.placebook.write.plan.SheetPlan;

/**
 * How a sheet is printed on A4, the same from Excel and from an OpenDocument spreadsheet: a table
 * at a scale that can be read, over as many pages as it takes; a chart or a front sheet fitted to
 * one page.
 *
 * @param isUpright whether the page stands upright
 * @param scale in hundredths; none where all is fitted to one page
 * @param rowBreaks the sheet's rows, from 1, that a page ends with
 * @param columnBreaks the columns, from 1, that a page ends with
 * @param areas the cells that are printed; none where all of them are
 * @param repeatsHeadings whether the row of headings stands on every page
 * @param repeated the columns that stand on every page, where there are any
 */
public record PrintedPage(
    boolean isUpright,
    Optional<Integer> scale,
    List<Integer> rowBreaks,
    List<Integer> columnBreaks,
    List<PrintArea> areas,
    boolean repeatsHeadings,
    Optional<Columns> repeated) {
  /** The margins at all sides, in inches. */
  public static final double MARGIN = 0.25;

  /** The scale, in hundredths, at which panels abreast fill an upright page. */
  private static final int PANELS = 67;

  private static final int ROWS_OF_PANELS = 6;

  /**
   * The page of a sheet.
   *
   * @param charts that stand on it
   * @param normal the typeface of most cells
   */
  public static PrintedPage of(SheetPlan plan, List<PlacedChart> charts, Face normal) {
    if (plan.table().isEmpty()) {
      return new PrintedPage(
          false,
          Optional.of(PrintPlan.ofText(plan, normal)),
          List.of(),
          List.of(),
          List.of(),
          false,
          Optional.empty());
    }
    TableSheet sheet = plan.table().get().sheet();
    if (plan.pages().isPresent()) {
      return of(plan.pages().get(), plan, sheet);
    }
    if (sheet.beside().isPresent()) {
      return fitted(false, List.of());
    }
    List<PrintArea> covered = List.of(covered(charts, normal.height(1)));
    return charts.size() > ChartSize.ABREAST
        ? new PrintedPage(
            true,
            Optional.of(PANELS),
            panelBreaks(charts),
            List.of(),
            covered,
            false,
            Optional.empty())
        : fitted(isTall(sheet), covered);
  }

  private static boolean isTall(TableSheet sheet) {
    return sheet.charts().stream().anyMatch(chart -> ChartForm.of(chart).whole().isTall());
  }

  private static PrintedPage fitted(boolean isUpright, List<PrintArea> areas) {
    return new PrintedPage(
        isUpright, Optional.empty(), List.of(), List.of(), areas, false, Optional.empty());
  }

  private static PrintedPage of(PrintPlan pages, SheetPlan plan, TableSheet sheet) {
    return new PrintedPage(
        pages.isUpright(),
        Optional.of(pages.scale()),
        pages.rowBreaks(),
        pages.columnBreaks(),
        pages.areas(sheet, plan),
        true,
        pages.columnBreaks().isEmpty() ? Optional.empty() : PrintPlan.named(sheet));
  }

  /** As many rows of panels a page as it holds at that scale. */
  private static List<Integer> panelBreaks(List<PlacedChart> charts) {
    List<Integer> rows = charts.stream().map(PlacedChart::row).distinct().toList();
    List<Integer> breaks = new ArrayList<>();
    for (int i = ROWS_OF_PANELS; i < rows.size(); i += ROWS_OF_PANELS) {
      breaks.add(rows.get(i));
    }
    return breaks;
  }

  /** The cells that the charts cover. */
  private static PrintArea covered(List<PlacedChart> charts, double line) {
    PlacedChart first = charts.get(0);
    int right = charts.stream().mapToInt(chart -> chart.column() + chart.columns()).max().orElse(1);
    int bottom = charts.stream().mapToInt(chart -> chart.lastRow(line) + 1).max().orElse(1);
    return new PrintArea(first.column() + 1, first.row() + 1, right, bottom);
  }
}
