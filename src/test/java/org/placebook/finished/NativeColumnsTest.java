package org.placebook.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which columns are live is a promise: a list that was reviewed says so for each of them. */
class NativeColumnsTest {
  private static final Path REVIEWED = Path.of("src/test/resources/finished/native-columns.txt");
  private static final Set<String> WITHOUT_FIGURES =
      Set.of("Cover", "Contents", "Notes", "Findings", "Findings in full", "Checks", "Sources");

  @TempDir Path folder;

  /** How a column of the list is to be. */
  private enum Kind {
    LABEL,
    NATIVE,
    TRIANGLE,
    VALUE;

    boolean allows(XSSFCell cell) {
      boolean formula = cell.getCellType() == CellType.FORMULA;
      return switch (this) {
        case LABEL, VALUE -> !formula;
        case NATIVE -> formula;
        case TRIANGLE -> formula || SheetTable.text(cell).equals("[z]");
      };
    }
  }

  private record Reviewed(String sheet, Kind kind, String heading) {
    String place() {
      return sheet + " | " + heading;
    }
  }

  @Test
  void everyBodyCellOfANativeColumnIsAFormula() throws IOException {
    List<Reviewed> reviewed = reviewed();
    assertThat(reviewed)
        .contains(
            new Reviewed("Table 4", Kind.NATIVE, "Correlation (r)"),
            new Reviewed("Table 4", Kind.NATIVE, "Share of variance in common (r²)"),
            new Reviewed("Table 4", Kind.NATIVE, "Number of areas (n)"),
            new Reviewed("Table 4", Kind.NATIVE, "Probability (p)"));
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(Jobs.founding(folder)))) {
      assertThat(columns(workbook)).isEqualTo(reviewed.stream().map(Reviewed::place).toList());
      for (Reviewed column : reviewed) {
        SheetTable table = SheetTable.of(workbook, column.sheet());
        assertThat(table.rows()).isNotEmpty();
        for (int row : table.rows()) {
          assertThat(table.cell(row, column.heading()))
              .as("%s, row %d: %s", column.place(), row + 1, column.kind())
              .matches(column.kind()::allows);
        }
      }
    }
  }

  private static List<String> columns(XSSFWorkbook workbook) {
    List<String> columns = new ArrayList<>();
    for (Sheet sheet : workbook) {
      String name = sheet.getSheetName();
      if (!WITHOUT_FIGURES.contains(name) && !name.startsWith("Data ")) {
        SheetTable.of(workbook, name).headings().forEach(h -> columns.add(name + " | " + h));
      }
    }
    return columns;
  }

  private static List<Reviewed> reviewed() throws IOException {
    List<Reviewed> columns = new ArrayList<>();
    String sheet = "";
    for (String line : Files.readAllLines(REVIEWED)) {
      if (line.startsWith("  ")) {
        String[] parts = line.strip().split("\\s+", 2);
        Kind kind = Kind.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT));
        columns.add(new Reviewed(sheet, kind, parts[1]));
      } else if (!line.startsWith("#")) {
        sheet = line;
      }
    }
    return columns;
  }
}
