package org.placebook.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placebook.files.SideBySide;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SheetFeatures;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.WorkbookFeatures;
import org.placebook.sheet.features.Features;
import org.placebook.sheet.features.Spreadsheets;

/** Checks any workbook against all rules. */
public final class Checker {
  private final CheckedWorkbook workbook;
  private final Optional<CheckedSheets> known;

  private Checker(CheckedWorkbook workbook, Optional<CheckedSheets> known) {
    this.workbook = workbook;
    this.known = known;
  }

  /**
   * Checks a workbook: xlsx, xlsm, xls, ods; of xlsb and csv the cells only.
   *
   * @return the results, errors first; a fault that repeats on a sheet is one result
   * @throws UnreadableFile if it is no spreadsheet, broken, protected or over a limit
   * @throws IOException if the file cannot be closed
   */
  public static List<CheckResult> check(Path path, Limits limits)
      throws UnreadableFile, IOException {
    return check(path, limits, Optional.empty());
  }

  /**
   * The same of one of several workbooks that are much alike.
   *
   * @param known sheets of the others, if there are any
   */
  public static List<CheckResult> check(Path path, Limits limits, Optional<CheckedSheets> known)
      throws UnreadableFile, IOException {
    try (SpreadsheetFile file = Spreadsheets.open(path, limits)) {
      WorkbookFeatures features = Features.read(path, file, limits, known.map(CheckedSheets::read));
      return new Checker(new CheckedWorkbook(file.name(), features), known).run(file);
    }
  }

  /** How many rules and parts of rules there are. */
  public static int rules() {
    return Rules.fresh().size();
  }

  private List<CheckResult> run(SpreadsheetFile file) throws UnreadableFile {
    Report report = new Report();
    WorkbookFeatures features = workbook.features();
    int first =
        features.sheets().stream().map(SheetFeatures::name).toList().indexOf(features.firstSheet());
    List<Integer> sheets = IntStream.range(0, file.sheets().size()).boxed().toList();
    SideBySide.each(sheets, known.isEmpty(), i -> found(file, i, i == first)).forEach(report::add);
    for (RuleCheck check : Rules.fresh()) {
      check.workbook(workbook, report);
    }
    return report.results(workbook.file());
  }

  private Report.OfSheet found(SpreadsheetFile file, int index, boolean isFirst)
      throws UnreadableFile {
    WorkbookFeatures features = workbook.features();
    CheckedSheet.Source sheet =
        new CheckedSheet.Source(
            features.format(), features.sheets().get(index), file.grid(index), isFirst);
    Optional<Report.OfSheet> there = known.flatMap(sheets -> sheets.find(sheet));
    if (there.isPresent()) {
      return there.get();
    }
    Report.OfSheet found = SheetChecker.check(sheet);
    known.ifPresent(sheets -> sheets.keep(sheet, found));
    return found;
  }
}
