package org.placebook.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.oracle.LibreOffice;
import org.placebook.oracle.Uncached;

/**
 * An analyst changes a figure in the finished workbook; LibreOffice calculates anew. Every formula
 * must come to what the whole way gives for a download with the same change, and the cells named to
 * what is worked out by hand.
 */
class EditsAfterwardsTest {
  private static final String LEVEL_4 = "Level 4";
  private static final String ALL_RESIDENTS = "All usual residents";
  private static final String PROFESSIONAL = "Professional";
  private static final String MANUFACTURING = "Manufacturing";
  private static final String CHANGED = "figures have changed: finish the workbook anew";

  /** Which pairs are strong may change with the figures, and with them the sheets of charts. */
  /** Which indicators the Summary has, and in which order, goes by the figures of then. */
  private static final Pattern LEFT_OUT = Pattern.compile("Chart \\d+|Checks|Summary.*");

  @TempDir Path folder;

  /** A cell of an input: which, whose, and what it holds from now on. */
  private record Edit(String input, String area, String heading, String content) {}

  /** A cell of a table, and what it must show after the change; a figure to nine digits. */
  private record Shown(String sheet, String area, String heading, String content) {}

  private record Change(List<Edit> edits, List<Shown> shown) {}

  private static final List<Change> CHANGES =
      List.of(
          change(
              List.of(new Edit("residents", "Bolton", LEVEL_4, "[c]")),
              new Shown("Table 1", "Bolton", "Level 4 and above\n(%)", "[c]"),
              new Shown("Table 1", "Bolton", "gap", "[c]"),
              new Shown("Table 1", "Bolton", "rank", "[c]"),
              new Shown("Table 1", "Bolton", "Largest", "[c]"),
              new Shown("Table 1", "Greater Manchester", "Level 4 and above\n(%)", "[c]"),
              new Shown("Table 1", "Fenland", "rank", "36"),
              new Shown("Checks", "Table 5", "Result", CHANGED)),
          change(
              List.of(new Edit("residents", "Cambridge", LEVEL_4, "0")),
              new Shown("Table 1", "Cambridge", "Level 4 and above\n(%)", "0"),
              new Shown("Table 1", "Cambridge", "rank", "37"),
              // 100 x (0 - 11,769,361 / 42,989,620)
              new Shown("Table 1", "Cambridge", "gap", "-27.3772157092805")),
          change(
              List.of(new Edit("residents", "Halton", ALL_RESIDENTS, "0")),
              new Shown("Table 1", "Halton", "Level 4 and above\n(%)", "[z]"),
              // Over many cells any gap that is not [c] is [x].
              new Shown("Table 1", "Halton", "Largest", "[x]"),
              new Shown("Table 1", "Halton", "rank", "[z]")),
          change(
              List.of(
                  new Edit("jobs", "Cambridge", PROFESSIONAL, "36.356"),
                  new Edit("jobs", "Wigan", PROFESSIONAL, "[low]"),
                  new Edit("jobs", "Walsall", PROFESSIONAL, "[u]"),
                  new Edit("jobs", "Sefton", PROFESSIONAL, "[x]")),
              // 36.356 / 9.089
              new Shown("Table 3", "Cambridge", PROFESSIONAL, "4"),
              new Shown("Table 2", "Cambridge", "Largest", "Professional, scientific & technical"),
              new Shown("Table 3", "Wigan", PROFESSIONAL, "[low]"),
              new Shown("Table 3", "Walsall", PROFESSIONAL, "[u]"),
              new Shown("Table 3", "Sefton", PROFESSIONAL, "[x]"),
              new Shown("Table 2", "Sefton", "Largest", "[x]")),
          change(
              List.of(
                  new Edit("jobs", "England", PROFESSIONAL, "[c]"),
                  new Edit("jobs", "England", MANUFACTURING, "0")),
              new Shown("Table 3", "Wirral", PROFESSIONAL, "[c]"),
              new Shown("Table 3", "England", PROFESSIONAL, "[c]"),
              new Shown("Table 3", "Wirral", MANUFACTURING, "[z]"),
              new Shown("Over-represented", "Tees Valley", MANUFACTURING, "0")));

  private static Change change(List<Edit> edits, Shown... shown) {
    return new Change(edits, List.of(shown));
  }

  @Test
  void formulasGiveTheRightFigureOrReason() throws IOException {
    Path finished = Jobs.founding(folder);
    List<Path> edited = new ArrayList<>();
    List<Path> expected = new ArrayList<>();
    for (Change change : CHANGES) {
      Path own = Files.createDirectory(folder.resolve("change" + edited.size()));
      expected.add(processed(change, own));
      edited.add(uncached(change, finished, expected.get(expected.size() - 1), own));
    }
    Path output = Files.createDirectory(folder.resolve("calculated"));
    List<Path> calculated = LibreOffice.convert(edited, output, "xlsx");
    for (int i = 0; i < CHANGES.size(); i++) {
      int compared = compare(expected.get(i), calculated.get(i), CHANGES.get(i));
      assertThat(compared).as(CHANGES.get(i).toString()).isGreaterThan(3500);
    }
  }

  /** The whole way from downloads with the change. */
  private static Path processed(Change change, Path own) throws IOException {
    Path residents = download(Jobs.QUALIFICATIONS, "residents", change, own);
    Path jobs = download(Jobs.EMPLOYEES, "jobs", change, own);
    return Jobs.finished(Jobs.FOUNDING_TEMPLATE, own, residents, jobs);
  }

  private static Path download(Path sample, String input, Change change, Path own)
      throws IOException {
    try (Edits edits = Edits.of(sample, own.resolve(sample.getFileName()))) {
      change.edits().stream()
          .filter(e -> e.input().equals(input))
          .forEach(e -> Edits.set(edits.cell("Data", e.area(), e.heading()), e.content()));
      return edits.save();
    }
  }

  /**
   * The finished workbook with the change on its data sheets, and what had to be withheld because
   * of it, and no cached value left.
   */
  private static Path uncached(Change change, Path finished, Path expected, Path own)
      throws IOException {
    try (Edits edits = Edits.of(finished, own.resolve("edited.xlsx"))) {
      for (Edit edit : change.edits()) {
        Cell cell = edits.cell("Data " + edit.input(), edit.area(), edit.heading());
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        Edits.set(cell, edit.content());
      }
      withhold(expected, edits);
      return Uncached.copy(
          edits.save(), own.resolve(own.getFileName() + "-uncached.xlsx"), xml -> xml);
    }
  }

  private static void withhold(Path expected, Edits edits) throws IOException {
    try (XSSFWorkbook right = new XSSFWorkbook(Files.newInputStream(expected))) {
      for (Sheet sheet : right) {
        if (sheet.getSheetName().startsWith("Data ")) {
          for (Row row : sheet) {
            for (Cell cell : row) {
              if (cell.getRowIndex() > 6 && Edits.text(cell).equals("[c]")) {
                Edits.set(
                    edits
                        .sheet(sheet.getSheetName())
                        .getRow(cell.getRowIndex())
                        .getCell(cell.getColumnIndex()),
                    "[c]");
              }
            }
          }
        }
      }
    }
  }

  private static int compare(Path expected, Path calculated, Change change) throws IOException {
    int compared = 0;
    try (XSSFWorkbook right = new XSSFWorkbook(Files.newInputStream(expected));
        XSSFWorkbook found = new XSSFWorkbook(Files.newInputStream(calculated));
        Edits byName = Edits.of(calculated, calculated)) {
      for (Sheet sheet : right) {
        boolean isLeftOut = LEFT_OUT.matcher(sheet.getSheetName()).matches();
        compared += isLeftOut ? 0 : compare(sheet, found);
      }
      for (Shown shown : change.shown()) {
        XSSFCell cell = (XSSFCell) byName.cell(shown.sheet(), shown.area(), shown.heading());
        assertShows(shown, cell);
      }
    }
    return compared;
  }

  private static int compare(Sheet sheet, XSSFWorkbook found) {
    int compared = 0;
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.FORMULA) {
          Sheet other = found.getSheet(sheet.getSheetName());
          Recalculated.assertSame(
              (XSSFCell) cell, Recalculated.rowLike(row, other).getCell(cell.getColumnIndex()));
          compared++;
        }
      }
    }
    return compared;
  }

  private static void assertShows(Shown shown, XSSFCell cell) {
    if (shown.content().matches("-?[\\d.]+")) {
      assertThat(cell.getNumericCellValue())
          .as(shown.toString())
          .isCloseTo(
              Double.parseDouble(shown.content()), org.assertj.core.api.Assertions.within(1e-9));
    } else {
      assertThat(SheetTable.text(cell)).as(shown.toString()).isEqualTo(shown.content());
    }
  }
}
