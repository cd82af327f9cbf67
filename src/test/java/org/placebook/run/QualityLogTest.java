package org.placebook.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.oracle.LibreOffice;
import org.placebook.oracle.Uncached;

/** The quality assurance log on the sheet Checks, as an analyst finds it and after an edit. */
class QualityLogTest {
  @TempDir Path folder;

  @Test
  void saysWhatWasChecked() throws IOException {
    try (XSSFWorkbook workbook = open(finished())) {
      assertThat(headings(workbook.getSheet("Checks")))
          .endsWith("Result", "Checked by", "Checked on", "Comment and sign-off");
      assertThat(result(workbook, "Data jobs", "Join: 16 of 16 areas")).isEqualTo("in order");
      assertThat(result(workbook, "Data jobs", "Duplicates: none of")).isEqualTo("in order");
      assertThat(result(workbook, "Data jobs", "Totals: the other columns")).isNotEmpty();
      assertThat(result(workbook, "Shares", "Shares of sectors")).isNotEmpty();
    }
  }

  @Test
  void noticesEditsAndSorting() throws IOException {
    Path finished = finished();
    Path edited = folder.resolve("edited.xlsx");
    try (XSSFWorkbook workbook = open(finished);
        OutputStream out = Files.newOutputStream(edited)) {
      XSSFSheet shares = workbook.getSheet("Shares");
      shares.getRow(8).getCell(4).setBlank();
      shares.getRow(8).getCell(4).setCellValue(0.5);
      shares.getRow(9).getCell(1).setCellValue("Another place");
      workbook.write(out);
    }
    try (XSSFWorkbook workbook = calculated(finished)) {
      assertThat(result(workbook, "Shares", "Recalculation")).isEqualTo("in order");
      assertThat(result(workbook, "Specialisation", "The rows stand")).isEqualTo("in order");
      assertThat(result(workbook, "Shares", "The rows stand")).isEqualTo("in order");
    }
    try (XSSFWorkbook workbook = calculated(edited)) {
      assertThat(result(workbook, "Shares", "Recalculation")).isEqualTo("changed");
      assertThat(result(workbook, "Shares", "The rows stand"))
          .isEqualTo("sorted: undo it, or finish the workbook anew");
      assertThat(result(workbook, "Specialisation", "The rows stand")).isEqualTo("in order");
    }
  }

  private XSSFWorkbook calculated(Path workbook) throws IOException {
    Path folderOfIts = Files.createTempDirectory(folder, "calculated");
    Path plain = folderOfIts.resolve("plain.xlsx");
    Uncached.copy(workbook, plain, UnaryOperator.identity());
    Path out = Files.createDirectory(folderOfIts.resolve("out"));
    return open(LibreOffice.convert(plain, out, "xlsx"));
  }

  private Path finished() {
    Outcome outcome =
        Run.process(
            new Request(
                List.of(Path.of("samples", "area-profile")),
                Optional.of(Path.of("templates", "area-profile.xlsx")),
                folder),
            Progress.SILENT);
    return ((Outcome.Finished) outcome).workbook();
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    return new XSSFWorkbook(Files.newInputStream(file));
  }

  private static List<String> headings(XSSFSheet checks) {
    List<String> headings = new ArrayList<>();
    int header = checks.getTables().get(0).getStartRowIndex();
    checks.getRow(header).forEach(cell -> headings.add(cell.getStringCellValue()));
    return headings;
  }

  /** The result of a check. */
  private static String result(XSSFWorkbook workbook, String sheet, String what) {
    for (Row row : workbook.getSheet("Checks")) {
      if (text(row, 2).equals(sheet) && text(row, 4).startsWith(what)) {
        return row.getCell(5).getStringCellValue();
      }
    }
    throw new AssertionError("No check of " + sheet + ": " + what);
  }

  private static String text(Row row, int column) {
    Cell cell = row.getCell(column);
    return cell == null ? "" : cell.toString();
  }
}
