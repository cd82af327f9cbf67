package org.placebook.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placebook.run.output.LimitSettings;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.table.Finding;
import org.placebook.table.Severity;

/**
 * A table without a recipe: finished at once, or by the template drafted for it, with one result.
 */
class ThirdWayTest {
  private static final String COUNTS =
      """
      Area code,Area,Total,Farms,Shops,Banks
      E92000001,England,1000,100,500,400
      E06000001,Hartlepool,100,20,50,30
      E06000002,Middlesbrough,200,10,120,70
      E06000005,Darlington,50,5,c,20
      E06000047,County Durham,150,60,50,40
      """;

  private static final String PER_CENTS =
      """
      Area code,Area,Farms,Shops,Banks
      E92000001,England,10.1,49.9,40.0
      E06000001,Hartlepool,20.2,50.1,29.8
      E06000002,Middlesbrough,5.3,60.4,34.4
      E06000005,Darlington,10.5,50.0,39.4
      """;

  private static final String NO_COMPARATOR =
      """
      Council,Farms,Shops,Banks
      Hartlepool,20,50,30
      Middlesbrough,10,120,70
      Darlington,5,25,20
      """;

  /** Banks fall as farms rise; shops stay as they are. */
  private static final String NO_CODES =
      """
      Town,Farms,Shops,Banks,Total
      Oldtown,200,400,400,1000
      Newtown,100,400,500,1000
      Midtown,150,400,450,1000
      Hill,300,400,300,1000
      """;

  @TempDir private Path folder;

  record Case(String name, String table, String said) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> cases() {
    return List.of(
        new Case("counts.csv", COUNTS, "Location quotients are against England"),
        new Case("percent.csv", PER_CENTS, "taken as per cents"),
        new Case("bare.csv", NO_COMPARATOR, "Not taken as parts of a whole, since"),
        new Case("counts.xls", COUNTS, "Shares are of 'Total'"),
        new Case("counts.xlsx", COUNTS, "4 areas are compared"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void finishesTheSameByItselfAndByItsDraft(Case one) throws IOException, UnreadableFile {
    Path file = write(one);
    Outcome.Finished inferred = finished(file, Optional.empty());
    assertThat(inferred.findings())
        .extracting(Finding::message)
        .anyMatch(m -> m.contains(one.said));

    Path template = folder.resolve("template.xlsx");
    TemplateDraft draft = TemplateDraft.of(List.of(file), template, LimitSettings.inForce());
    assertThat(draft.template()).contains(template);
    assertThat(TemplateCheck.of(template, LimitSettings.inForce()))
        .satisfies(check -> assertThat(check.findings()).isEmpty())
        .satisfies(check -> assertThat(check.usable()).isTrue());

    Outcome.Finished drafted = finished(file, Optional.of(template));
    assertThat(drafted.findings()).extracting(Finding::severity).doesNotContain(Severity.ERROR);
    assertThat(tables(drafted.workbook())).isEqualTo(tables(inferred.workbook())).isNotEmpty();
  }

  @Test
  void finishesAnOpenDocumentLikeAnyOther() throws IOException, UnreadableFile {
    Path ods = folder.resolve("counts.ods");
    OpenDocument.write(ods, COUNTS);
    Path csv = write(new Case("counts.csv", COUNTS, ""));
    assertThat(tables(finished(ods, Optional.empty()).workbook()))
        .isEqualTo(tables(finished(csv, Optional.empty()).workbook()));
  }

  @Test
  void keepsASuppressedFigureSuppressedInEveryShare() throws IOException, UnreadableFile {
    Path file = write(new Case("counts.csv", COUNTS, ""));
    List<String> darlington =
        tables(finished(file, Optional.empty()).workbook()).stream()
            .filter(row -> row.contains("Darlington"))
            .toList();
    // 5, c and 20 of 50: c is 50 - 5 - 20 unless 5 is withheld too. Table 1 has the share of 20,
    // Table 2 its quotient against 0.4.
    assertThat(darlington.get(0)).contains("Darlington | [c] | [c] | 0.4 |");
    assertThat(darlington.get(1)).contains("| [c] | [c] | 1");
  }

  @Test
  void hasNoColumnOfCodesWhereNoPlaceHasOne() throws IOException, UnreadableFile {
    Path file = write(new Case("towns.csv", NO_CODES, ""));
    assertThat(tables(finished(file, Optional.empty()).workbook()))
        .anyMatch(row -> row.startsWith("| Area name | Farms\n(%) |"))
        .anyMatch(row -> row.startsWith("| Oldtown | 0.2 | 0.4 | 0.4 |"))
        .anyMatch(row -> row.startsWith("| Farms | Banks | 4 | -1 | negative |"))
        .noneMatch(row -> row.contains("Area code"));
  }

  private Outcome.Finished finished(Path file, Optional<Path> template) {
    Outcome outcome =
        Run.process(new Request(List.of(file), template, folder.resolve("out")), step -> {});
    assertThat(outcome.findings()).filteredOn(f -> f.severity() == Severity.ERROR).isEmpty();
    return (Outcome.Finished) outcome;
  }

  private Path write(Case one) throws IOException {
    Path file = folder.resolve(one.name);
    if (one.name.endsWith(".csv")) {
      return Files.writeString(file, one.table);
    }
    try (Workbook book = one.name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("Data");
      List<String> lines = one.table.lines().toList();
      for (int row = 0; row < lines.size(); row++) {
        fill(sheet.createRow(row), lines.get(row).split(",", -1));
      }
      book.write(out);
    }
    return file;
  }

  private static void fill(Row row, String[] cells) {
    for (int column = 0; column < cells.length; column++) {
      if (cells[column].matches("[\\d.]+")) {
        row.createCell(column).setCellValue(Double.parseDouble(cells[column]));
      } else {
        row.createCell(column).setCellValue(cells[column]);
      }
    }
  }

  /** The rows of all sheets "Table …", cell by cell. */
  private static List<String> tables(Path workbook) throws IOException, UnreadableFile {
    List<String> rows = new ArrayList<>();
    try (SpreadsheetFile file = Spreadsheets.open(workbook, Limits.DEFAULT)) {
      for (int sheet = 0; sheet < file.sheets().size(); sheet++) {
        if (file.sheets().get(sheet).name().startsWith("Table")) {
          add(file.grid(sheet), rows);
        }
      }
    }
    return rows;
  }

  private static void add(Grid grid, List<String> rows) {
    for (int row = 1; row <= grid.lastRow(); row++) {
      StringBuilder cells = new StringBuilder("|");
      for (int column = 1; column <= grid.lastColumn(row); column++) {
        cells.append(' ').append(cell(grid, row, column)).append(" |");
      }
      rows.add(cells.toString());
    }
  }

  private static String cell(Grid grid, int row, int column) {
    if (grid.kind(row, column) != CellKind.NUMBER) {
      return grid.text(row, column);
    }
    String number = String.valueOf(grid.number(row, column));
    return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
  }
}
