package org.placebook.check;

import org.placebook.sheet.DrawnObject;
import org.placebook.table.Place;

/** Rule 12: no page headers or footers, text boxes, blank sheets, macros, images. */
final class ClutterCheck implements RuleCheck {
  static final Rule RULE =
      new Rule(12, "No page headers or footers, text boxes, blank sheets, macros, images", true);

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    if (sheet.grid().lastRow() == 0 && sheet.features().objects().isEmpty()) {
      report.error(
          RULE, sheet.place(), "The sheet is blank.", "Delete it: right-click its tab, Delete.");
    }
    if (!sheet.features().pageTexts().isEmpty()) {
      report.error(
          RULE,
          sheet.place(),
          "The sheet has a page header or footer, which screen readers do not read: \"%s\"."
              .formatted(sheet.features().pageTexts().get(0)),
          "Page Layout, Page Setup, Header/Footer, choose (none); put what matters into the cells.");
    }
    for (DrawnObject object : sheet.features().objects()) {
      object(sheet, object, report);
    }
  }

  private static void object(CheckedSheet sheet, DrawnObject object, Report report) {
    Place place = sheet.place(object.row(), object.column());
    switch (object.kind()) {
      case IMAGE ->
          report.error(
              RULE,
              place,
              "An image (%s) lies on the sheet.".formatted(object.name()),
              "Delete it; if it carries information, give the same in cells.");
      case TEXT_BOX ->
          report.error(
              RULE,
              place,
              "A text box (%s) lies on the sheet.".formatted(object.name()),
              "Copy its text into a cell of column A and delete the box.");
      case SHAPE, CONTROL ->
          report.error(
              RULE,
              place,
              "A shape or control (%s) lies on the sheet.".formatted(object.name()),
              "Delete it: Home, Find & Select, Selection Pane lists all objects.");
      case CHART -> {}
    }
  }

  @Override
  public void workbook(CheckedWorkbook workbook, Report report) {
    if (workbook.features().hidden().macros()) {
      report.error(
          RULE,
          workbook.place(),
          "The workbook holds macros.",
          "File, Save As, Excel Workbook (*.xlsx), which leaves them out.");
    }
  }
}
