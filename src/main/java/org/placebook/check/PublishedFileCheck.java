package org.placebook.check;

import java.util.regex.Pattern;
import org.placebook.sheet.FileFormat;

/** Rule 22: a published copy holds values only and has a file name of lower case and dashes. */
final class PublishedFileCheck implements RuleCheck {
  static final Rule RULE =
      new Rule(22, "Published copy: values only; file name lower case with dashes", false);

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*\\.[a-z]{3,4}");
  private static final int LONGEST = 60;

  private CellList formulas = new CellList();

  @Override
  public void cell(CheckedSheet sheet, int row, int column) {
    if (sheet.grid().isFormula(row, column)) {
      formulas.add(row, column);
    }
  }

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    report.advice(
        RULE,
        sheet,
        formulas,
        "A formula stands in the cell. A working copy may have formulas, a published one not.",
        "For publication: copy the sheet's cells, then Paste Special, Values.");
    formulas = new CellList();
  }

  @Override
  public void workbook(CheckedWorkbook workbook, Report report) {
    String file = workbook.file();
    if (!NAME.matcher(file).matches() || file.lastIndexOf('.') > LONGEST) {
      report.advice(
          RULE,
          workbook.place(),
          "A published file's name is of lower-case letters, digits and dashes, at most 60"
              + " characters long.",
          "Rename it, for example employment-by-district-2019.xlsx.");
    }
    FileFormat format = workbook.features().format();
    if (format == FileFormat.XLS || format == FileFormat.XLSB || format == FileFormat.XLSM) {
      report.advice(
          RULE,
          workbook.place(),
          "The file is %s, which not every program opens.".formatted(format.description()),
          "Publish as .xlsx, .ods and .csv: File, Save As.");
    }
  }
}
