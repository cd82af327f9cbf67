package org.placebook.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.placebook.sheet.FileFormat;
import org.placebook.table.Place;

/** Rule 22: a published copy holds values only and has a file name of lower case and dashes. */
final class PublishedFileCheck implements RuleCheck {
  static final Rule RULE =
      new Rule(22, "Published copy: values only; file name lower case with dashes", false);

  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*\\.[a-z]{3,4}");
  private static final int LONGEST = 60;
  private static final int MOST_NAMED = 8;

  /** The first formula of a sheet. */
  private record FirstFormula(Place place) {}

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    sheet.firstFormula().map(FirstFormula::new).ifPresent(report::keep);
  }

  @Override
  public void workbook(CheckedWorkbook workbook, Report report) {
    List<FirstFormula> formulas = report.kept(FirstFormula.class);
    if (!formulas.isEmpty()) {
      report.advice(
          RULE,
          formulas.get(0).place(),
          "Formulas stand on %d worksheet(s): %s. A working copy may have formulas, a published one not."
              .formatted(formulas.size(), listed(formulas)),
          "For publication, on each: select all cells, Copy, then Paste Special, Values.");
    }
    name(workbook, report);
    format(workbook, report);
  }

  private static String listed(List<FirstFormula> formulas) {
    String some =
        formulas.stream()
            .limit(MOST_NAMED)
            .map(formula -> formula.place().sheet())
            .collect(Collectors.joining(", "));
    return formulas.size() <= MOST_NAMED ? some : some + " and others";
  }

  private static void name(CheckedWorkbook workbook, Report report) {
    String file = workbook.file();
    if (!NAME.matcher(file).matches() || file.lastIndexOf('.') > LONGEST) {
      report.advice(
          RULE,
          workbook.place(),
          "A published file's name is of lower-case letters, digits and dashes, at most 60"
              + " characters long.",
          "Rename it, for example employment-by-district-2019.xlsx.");
    }
  }

  private static void format(CheckedWorkbook workbook, Report report) {
    FileFormat format = workbook.features().format();
    if (!format.says(FileFormat.Says.TO_EVERYONE)) {
      report.advice(
          RULE,
          workbook.place(),
          "The file is %s, which not every program opens.".formatted(format.description()),
          "Publish as .xlsx, .ods and .csv: File, Save As.");
    }
  }
}
