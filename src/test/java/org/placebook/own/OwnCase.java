package org.placebook.own;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.placebook.sheet.Limits;
import org.placebook.sheet.UnreadableFile;

/**
 * A workbook with typed functions and what each must give.
 *
 * @param workbook as the analyst has it
 * @param expected by pandas and scipy
 */
record OwnCase(Path workbook, List<Wanted> expected) {
  private static final Path FOLDER = Path.of("src/test/resources/own");

  /** What a cell must show: a figure's digits or a text. */
  record Wanted(String sheet, String cell, String value) {}

  static Stream<OwnCase> all() throws IOException {
    List<OwnCase> all = new ArrayList<>();
    for (String name :
        List.of(
            "A-jobs-table.xlsx",
            "B-saved-by-365.xlsx",
            "C-plain-range.xlsx",
            "D-macros.xlsm",
            "F-correlations.xlsx",
            "traps/prefixed-streamed.xlsx",
            "makers/openpyxl.xlsx",
            "makers/xlsxwriter.xlsx",
            "makers/libreoffice.xlsx")) {
      all.add(of(FOLDER.resolve(name)));
    }
    return all.stream();
  }

  static Path trap(String name) {
    return FOLDER.resolve("traps").resolve(name + ".xlsx");
  }

  private static OwnCase of(Path workbook) throws IOException {
    String name = workbook.getFileName().toString().replaceFirst("\\.xls.$", "");
    List<Wanted> expected = new ArrayList<>();
    try (CSVParser csv =
        CSVParser.parse(
            Files.readString(workbook.resolveSibling(name + ".expected.csv")),
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
      for (CSVRecord line : csv) {
        expected.add(new Wanted(line.get("sheet"), line.get("cell"), line.get("expected")));
      }
    }
    return new OwnCase(workbook, expected);
  }

  /** The workbook with what its typed functions become. */
  Path added(Path target) throws IOException, UnreadableFile {
    return added(workbook, target);
  }

  static Path added(Path source, Path target) throws IOException, UnreadableFile {
    Added added = Adding.add(source, target, adding(source.getFileName().toString(), false));
    if (!added.isWritten()) {
      throw new AssertionError(added.findings());
    }
    return target;
  }

  /** Which cells of a workbook do not show what they must. */
  List<String> faults(Path written) throws IOException {
    List<String> faults = new ArrayList<>();
    try (Workbook book = WorkbookFactory.create(written.toFile(), null, true)) {
      for (Wanted wanted : expected) {
        String shown = shown(book, wanted.sheet(), wanted.cell());
        if (!isSame(shown, wanted.value())) {
          faults.add(wanted + " shows " + shown);
        }
      }
    }
    return faults;
  }

  static String shown(Workbook book, String sheet, String address) {
    CellReference at = new CellReference(address);
    Cell cell = book.getSheet(sheet).getRow(at.getRow()).getCell(at.getCol());
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> String.valueOf(cell.getNumericCellValue());
      case STRING -> cell.getStringCellValue();
      case ERROR -> "#" + cell.getErrorCellValue();
      default -> "";
    };
  }

  static boolean isSame(String shown, String wanted) {
    Optional<Double> number = number(wanted);
    return (number.isPresent() && number(shown).isPresent())
        ? Math.abs(number(shown).get() - number.get())
            <= 1e-12 * Math.max(1, Math.abs(number.get()))
        : shown.equals(wanted);
  }

  private static Optional<Double> number(String text) {
    try {
      return Optional.of(Double.valueOf(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return workbook.getFileName().toString();
  }

  /** None of these workbooks holds a recipe. */
  static Adding.How adding(String name, boolean replace) {
    return new Adding.How(
        name,
        Limits.DEFAULT,
        replace,
        (workbook, file) -> {
          throw new IllegalStateException("No recipe asks for sheets");
        });
  }
}
