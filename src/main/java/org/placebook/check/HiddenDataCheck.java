package org.placebook.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.placebook.sheet.CellComment;
import org.placebook.sheet.OutsideCall;
import org.placebook.sheet.SheetFeatures;
import org.placebook.sheet.WorkbookFeatures;

/** Rule 12, second part: nothing hidden. What is hidden gets published all the same. */
final class HiddenDataCheck implements RuleCheck {
  static final Rule RULE =
      new Rule(12, "No hidden rows, columns, sheets or other hidden data", false);

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    SheetFeatures.Visibility visibility = sheet.features().visibility();
    if (visibility == SheetFeatures.Visibility.HIDDEN) {
      report.error(
          RULE,
          sheet.place(),
          "The sheet is hidden.",
          "Right-click any tab, Unhide, then show it or delete it.");
    } else if (visibility == SheetFeatures.Visibility.VERY_HIDDEN) {
      report.error(
          RULE,
          sheet.place(),
          "The sheet is hidden so that Excel does not list it under Unhide.",
          "Press Alt+F11, select the sheet, set Visible to xlSheetVisible, then show it or delete"
              + " it.");
    }
    CellList rows = lines(sheet.grid().lastRow(), sheet.grid()::isRowHidden, true);
    report.error(
        RULE,
        sheet,
        rows,
        "A row is hidden.",
        "Select the rows around it, right-click, Unhide; delete what must not be published.");
    CellList columns = lines(sheet.grid().lastColumn(), sheet.grid()::isColumnHidden, false);
    report.error(
        RULE,
        sheet,
        columns,
        "A column is hidden.",
        "Select the columns around it, right-click, Unhide; delete what must not be published.");
    remarks(sheet, report);
    outsideCalls(sheet, report);
  }

  private static void outsideCalls(CheckedSheet sheet, Report report) {
    Map<String, CellList> bySource = new LinkedHashMap<>();
    for (OutsideCall call : sheet.grid().outsideCalls()) {
      // The formula of a rule stands in no cell of its own; the first is as good as any.
      bySource
          .computeIfAbsent(call.source(), source -> new CellList())
          .add(Math.max(1, call.row()), Math.max(1, call.column()));
    }
    bySource.forEach(
        (source, cells) ->
            report.error(
                RULE,
                sheet,
                cells,
                "A formula takes its value from outside the file (" + source + ").",
                "Copy the cell, Paste Special, Values; delete rules that ask elsewhere."));
  }

  private static CellList lines(int last, IntPredicate hidden, boolean rows) {
    CellList lines = new CellList();
    for (int i = 1; i <= last; i++) {
      if (hidden.test(i)) {
        lines.add(rows ? i : 1, rows ? 1 : i);
      }
    }
    return lines;
  }

  private static void remarks(CheckedSheet sheet, Report report) {
    List<CellComment> remarks = sheet.features().remarks();
    CellList cells = new CellList();
    remarks.forEach(remark -> cells.add(remark.row(), remark.column()));
    List<String> authors =
        remarks.stream().map(CellComment::author).filter(a -> !a.isBlank()).distinct().toList();
    report.error(
        RULE,
        sheet,
        cells,
        "The cell has a comment"
            + (authors.isEmpty()
                ? "."
                : " with a name in it (" + String.join(", ", authors) + ")."),
        "Review, Delete comment; put what readers need into a note.");
  }

  @Override
  public void workbook(CheckedWorkbook workbook, Report report) {
    WorkbookFeatures.HiddenParts hidden = workbook.features().hidden();
    if (hidden.pivotCaches() > 0) {
      report.error(
          RULE,
          workbook.place(),
          "The file holds a copy of the rows behind %d pivot table(s)."
              .formatted(hidden.pivotCaches()),
          "Copy each pivot table, Paste Special, Values; delete the pivot table and save.");
    }
    if (!hidden.externalFiles().isEmpty()) {
      report.error(
          RULE,
          workbook.place(),
          "The file keeps copies of cells of other workbooks: "
              + String.join(", ", hidden.externalFiles())
              + ".",
          "Data, Edit Links, Break Link for each.");
    }
    if (hidden.connections() > 0) {
      report.error(
          RULE,
          workbook.place(),
          "The file holds %d data connection(s), which may name servers and people."
              .formatted(hidden.connections()),
          "Data, Queries & Connections, delete each.");
    }
  }
}
