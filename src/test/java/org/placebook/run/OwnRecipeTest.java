package org.placebook.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.oracle.LibreOffice;
import org.placebook.oracle.Uncached;
import org.placebook.run.output.LimitSettings;
import org.placebook.table.Finding;

/** A recipe in the analyst's own workbook: its sheets stand behind hers and look into them. */
class OwnRecipeTest {
  private static final String JOBS =
      "Jobs~Area code|Area|Total|Retail|Health"
          + "~E06000001|Hartlepool|200|20|50~E06000002|Middlesbrough|400|10|120"
          + "~E06000005|Darlington|100|5|25~E06000047|County Durham|300|60|50"
          + "~E92000001|England|9000|900|1800";

  private static final String[] RECIPE = {
    "Inputs~Input|Sheet|Comparator~jobs|Jobs|England",
    "Tables~Table|Title|Rows|Comparator row~Shares|Shares of employees|areas|England",
    "Columns~Table|Heading|Formula|Format~Shares|Retail (%)|SHARE(jobs[Retail])|percent 1"
        + "~Shares|Rank|RANK(jobs[Retail])|whole",
    "Notes~Note|Text~note 1|Counted at the workplace.",
  };

  @TempDir private Path folder;

  private Path workbook(String figures) throws IOException {
    List<String> sheets = new ArrayList<>(List.of(figures));
    sheets.addAll(List.of(RECIPE));
    return ControlWorkbook.write(folder.resolve("jobs.xlsx"), sheets.toArray(String[]::new));
  }

  private OwnWorkbook.Result add(Path book, boolean replace) {
    return OwnWorkbook.add(
        book, new OwnWorkbook.How(folder.resolve("out"), false, replace), LimitSettings.inForce());
  }

  private Path added(Path book) {
    OwnWorkbook.Result result = add(book, false);
    assertThat(result.workbook()).describedAs("%s", result.findings()).isPresent();
    return result.workbook().orElseThrow();
  }

  private static List<String> messages(OwnWorkbook.Result result) {
    return result.findings().stream().map(Finding::message).toList();
  }

  private static Map<String, String> parts(Path workbook) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
      }
    }
    return parts;
  }

  /** A copy with some of its parts changed; those that become empty are left out. */
  private Path edited(Path workbook, String part, UnaryOperator<String> change) throws IOException {
    Path copy = Files.createTempFile(folder, "edited", ".xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(copy))) {
      for (Map.Entry<String, String> entry : parts(workbook).entrySet()) {
        String text =
            entry.getKey().matches(part) ? change.apply(entry.getValue()) : entry.getValue();
        if (!text.isEmpty()) {
          zip.putNextEntry(new ZipEntry(entry.getKey()));
          zip.write(text.getBytes(UTF_8));
          zip.closeEntry();
        }
      }
    }
    return copy;
  }

  private static double number(Path workbook, String sheet, int row, int column)
      throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(workbook.toFile().toString())) {
      return book.getSheet(sheet).getRow(row - 1).getCell(column - 1).getNumericCellValue();
    }
  }

  @Test
  void sheetsStandBehindHersAndSayWhoseTheyAre() throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(added(workbook(JOBS)).toFile().toString())) {
      List<String> names = new ArrayList<>();
      book.forEach(sheet -> names.add(sheet.getSheetName()));
      assertThat(names)
          .containsExactly(
              "Jobs",
              "Inputs",
              "Tables",
              "Columns",
              "Notes",
              "Summary (Placebook)",
              "Findings (Placebook)",
              "Shares",
              "Summary chart",
              "Notes (Placebook)",
              "Workings",
              "Checks (Placebook)",
              "Sources (Placebook)",
              "Placebook functions");
      assertThat(book.getActiveSheetIndex()).isZero();
      assertThat(book.getSheet("Shares").isSelected()).isFalse();
    }
  }

  @Test
  void formulasLookIntoHerSheetByCode() throws Exception {
    Path added = added(workbook(JOBS));
    String formulas = formulas(added);

    assertThat(formulas).contains("MATCH($A8,Jobs!$A$2:$A$6,0)").contains("INDEX(Jobs!");
    // 20 of 200, and 900 of 9,000.
    assertThat(number(added, "Shares", 8, 3)).isCloseTo(0.1, within(1e-12));
    assertThat(number(added, "Shares", 12, 3)).isCloseTo(0.1, within(1e-12));
    assertThat(number(added, "Shares", 10, 4)).isEqualTo(4);
  }

  private static String formulas(Path workbook) throws IOException {
    StringBuilder all = new StringBuilder();
    try (XSSFWorkbook book = new XSSFWorkbook(workbook.toFile().toString())) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            all.append(cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() + "\n" : "");
          }
        }
      }
    }
    return all.toString();
  }

  @Test
  void recalculatedTheyFollowHerEdits() throws Exception {
    Path added = added(workbook(JOBS));
    Path edited =
        edited(added, "xl/worksheets/sheet1.xml", xml -> xml.replace("<v>20.0<", "<v>50<"));
    Path bare = Uncached.copy(edited, folder.resolve("bare.xlsx"), xml -> xml);
    Path results = Files.createDirectory(folder.resolve("results"));
    Path result = LibreOffice.convert(List.of(bare), results, "xlsx").get(0);

    assertThat(number(result, "Shares", 8, 3)).isCloseTo(0.25, within(1e-12));
    assertThat(number(result, "Shares", 9, 3)).isCloseTo(0.025, within(1e-12));
    assertThat(number(result, "Shares", 8, 4)).isEqualTo(2);
  }

  @Test
  void addedTwiceIsTheSameAndRestoredIsAsBefore() throws Exception {
    Path book = workbook(JOBS);
    Path once = added(book);
    Path twice = added(once);
    OwnWorkbook.Result restored =
        OwnWorkbook.restore(
            once,
            new OwnWorkbook.How(folder.resolve("restored"), false, true),
            LimitSettings.inForce());

    assertThat(twice).hasSameBinaryContentAs(once);
    assertThat(parts(restored.workbook().orElseThrow())).isEqualTo(parts(book));
  }

  @Test
  void whatWasEditedByHandIsReplacedOnlyIfAskedFor() throws Exception {
    Path edited =
        edited(
            added(workbook(JOBS)),
            "xl/worksheets/sheet\\d+.xml",
            xml -> xml.replace("Shares of employees", "Shares of all employees"));

    assertThat(messages(add(edited, false))).anyMatch(m -> m.contains("--replace"));
    assertThat(add(edited, true).workbook()).isPresent();
  }

  @Test
  void withoutTheRecordSheetsAreFoundByTheVisibleList() throws Exception {
    Path added = added(workbook(JOBS));
    Path lost = edited(added, "customXml/.*", xml -> "");
    Path unlinked =
        edited(lost, ".*\\.rels", xml -> xml.replaceAll("<Relationship [^>]*customXml[^>]*/>", ""));

    assertThat(sheets(added(unlinked))).isEqualTo(sheets(added));
  }

  private static List<String> sheets(Path workbook) throws IOException {
    List<String> names = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(workbook.toFile().toString())) {
      book.forEach(sheet -> names.add(sheet.getSheetName()));
    }
    return names;
  }

  /** Excel does not read her legend, and a number typed as text is no number to it. */
  @Test
  void figuresThatExcelReadsOtherwiseStandOnASheetOfTheirOwn() throws Exception {
    Path added = added(workbook(JOBS.replace("|Darlington|100|5|25", "|Darlington|100|*|25")));

    assertThat(sheets(added)).contains("Data jobs");
    assertThat(formulas(added)).contains("'Data jobs'!").doesNotContain("INDEX(Jobs!");
  }

  @Test
  void aSheetOfHersThatIsCalledAsOneOfThemIsNamed() throws Exception {
    List<String> all = new ArrayList<>(List.of(JOBS, "Workings~My own|sums"));
    all.addAll(List.of(RECIPE));
    Path book = ControlWorkbook.write(folder.resolve("jobs.xlsx"), all.toArray(String[]::new));
    OwnWorkbook.Result result = add(book, false);

    assertThat(result.workbook()).isEmpty();
    assertThat(messages(result)).anyMatch(m -> m.contains("Call your sheet otherwise"));
  }

  @Test
  void droppedAloneItComesOutAsItsOwnCopy() throws Exception {
    Outcome outcome =
        OwnWorkbook.dropped(List.of(workbook(JOBS)), folder.resolve("out")).orElseThrow();

    assertThat(outcome).isInstanceOf(Outcome.Finished.class);
    assertThat(((Outcome.Finished) outcome).workbook()).hasFileName("jobs-placebook.xlsx");
  }

  @Test
  void aRecipeWithoutFiguresIsATemplateAndLeftToProcess() throws Exception {
    Path template = ControlWorkbook.write(folder.resolve("template.xlsx"), RECIPE);

    assertThat(OwnWorkbook.dropped(List.of(template), folder.resolve("out"))).isEmpty();
  }

  @Test
  void aMistakeInTheRecipeWritesNothing() throws Exception {
    Path book = workbook(JOBS);
    Path wrong =
        edited(book, "xl/sharedStrings.xml", xml -> xml.replace("SHARE(jobs[R", "SHARE(jobs[X"));

    assertThat(add(wrong, false).workbook()).isEmpty();
    assertThat(messages(add(wrong, false))).anyMatch(m -> m.contains("Xetail"));
    assertThat(folder.resolve("out"))
        .satisfiesAnyOf(
            out -> assertThat(out).doesNotExist(), out -> assertThat(out).isEmptyDirectory());
  }
}
