package org.placebook.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A colleague clicks one cell of a column, reads its formula, sees that it is filled down, and
 * signs: formulas are short, one a column, and written in a way that Excel reads right.
 */
class ReadableFormulasTest {
  /** Excel shows wrong figures for shared formulas that leave their sheet or name table columns. */
  private static final Pattern SHARED = Pattern.compile("<f [^>]*t=\"shared\"[^>]*>[^<]*[!\\[]");

  private static final Pattern ARRAY = Pattern.compile("<f [^>]*t=\"array\"");

  @TempDir Path folder;

  /** Beside each template about nine tenths of the formulas that it had before. */
  @ParameterizedTest
  @CsvSource({
    "levelling-up, levelling-up, 3470",
    "change-over-time, change-over-time, 2706",
    "area-profile, area-profile, 582",
    "correlation-report, area-profile, 2730"
  })
  void formulasAreShortAndOneAColumn(String template, String sample, int fewest)
      throws IOException {
    Path finished = Jobs.finished(Jobs.template(template), folder, Path.of("samples", sample));
    List<Integer> lengths = new ArrayList<>();
    List<Integer> ofOwnSheet = new ArrayList<>();
    List<String> uneven = new ArrayList<>();
    int columns = 0;
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(finished))) {
      for (Sheet sheet : workbook) {
        if (!sheet.getSheetName().matches("Checks|Chart.*")) {
          for (List<Cell> cells : columns(sheet).values()) {
            look(sheet, cells, lengths, ofOwnSheet, uneven);
            columns += cells.size() >= 5 ? 1 : 0;
          }
        }
      }
    }
    assertThat(lengths).hasSizeGreaterThan(fewest);
    assertThat(at(lengths, 0.5)).isLessThanOrEqualTo(210);
    assertThat(at(lengths, 0.95)).isLessThanOrEqualTo(400);
    assertThat(at(lengths, 1)).isLessThanOrEqualTo(1000);
    assertThat(at(ofOwnSheet, 0.5)).isLessThanOrEqualTo(120);
    assertThat(at(ofOwnSheet, 0.95)).isLessThanOrEqualTo(200);
    assertThat(at(ofOwnSheet, 1)).isLessThanOrEqualTo(500);
    // A row of the Summary is a figure of another column, and may be of another table.
    assertThat(uneven)
        .allMatch(column -> column.startsWith("Summary"))
        .hasSizeLessThanOrEqualTo(columns / 20);
    String parts = parts(finished);
    assertThat(SHARED.matcher(parts).find()).isFalse();
    assertThat(ARRAY.matcher(parts).find()).isFalse();
  }

  private static Map<Integer, List<Cell>> columns(Sheet sheet) {
    Map<Integer, List<Cell>> columns = new HashMap<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.FORMULA) {
          columns.computeIfAbsent(cell.getColumnIndex(), c -> new ArrayList<>()).add(cell);
        }
      }
    }
    return columns;
  }

  /** At least three quarters of a column's formulas are one: the rest are of groups and totals. */
  private static void look(
      Sheet sheet,
      List<Cell> cells,
      List<Integer> lengths,
      List<Integer> ofOwnSheet,
      List<String> uneven) {
    Map<String, Integer> forms = new HashMap<>();
    for (Cell cell : cells) {
      String formula = cell.getCellFormula();
      lengths.add(formula.length());
      if (formula.indexOf('!') < 0) {
        ofOwnSheet.add(formula.length());
      }
      forms.merge(Relative.moved(formula, cell.getRowIndex() + 1, 500_000), 1, Integer::sum);
    }
    if (cells.size() >= 5 && Collections.max(forms.values()) < 0.75 * cells.size()) {
      uneven.add(sheet.getSheetName() + " " + cells.get(0).getAddress());
    }
  }

  private static int at(List<Integer> lengths, double share) {
    Collections.sort(lengths);
    return lengths.get((int) Math.min(lengths.size() - 1, lengths.size() * share));
  }

  private static String parts(Path workbook) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          if (entry.getName().endsWith(".xml")) {
            all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      }
    }
    return all.toString();
  }
}
