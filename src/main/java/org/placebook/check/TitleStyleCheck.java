package org.placebook.check;

import java.util.Locale;
import org.placebook.sheet.CellFormat;
import org.placebook.sheet.FileFormat.Says;

/** Rule 17, second part: titles of 14 to 16 points in cell style Heading 1. */
final class TitleStyleCheck implements RuleCheck {
  static final Rule RULE = new Rule(17, "Titles of 14 to 20 points, cell style Heading 1", false);

  /** The guidance has 14 to 16; larger titles are as easy to read. */
  private static final double LARGEST = 20;

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    if (sheet.isBlank(1, 1) || !sheet.says(Says.LOOKS)) {
      return;
    }
    CellFormat format = sheet.format(1, 1);
    double points = format.font().points();
    if (!(points >= 14 && points <= LARGEST)) {
      report.error(
          RULE,
          sheet.place(1, 1),
          "The title is of %s points.".formatted(points),
          "Select A1, then Home, Font Size, 14 to 20; 16 is usual.");
    }
    String style = format.style().toLowerCase(Locale.ROOT);
    if (!style.contains("heading") && !style.equals("title")) {
      report.error(
          RULE,
          sheet.place(1, 1),
          "The title does not have the cell style Heading 1, but %s.".formatted(format.style()),
          "Select A1, then Home, Cell Styles, Heading 1.");
    }
  }
}
