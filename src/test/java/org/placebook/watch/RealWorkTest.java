package org.placebook.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.files.Trees;

/** Real work in real child processes; cases 14 and 19, and how a recipe is found. */
class RealWorkTest {
  private static final Path SAMPLES = Path.of("samples");
  private static final Path RESIDENTS = SAMPLES.resolve("levelling-up/qualifications-2011.xlsx");
  private static final Path JOBS = SAMPLES.resolve("levelling-up/employees-2019.xlsx");
  private static final Path EMPLOYMENT = SAMPLES.resolve("area-profile/employment-2018.xlsx");

  @TempDir static Path temporary;
  private static DropFolder drop;

  @BeforeAll
  static void dropAllAndWait() throws Exception {
    drop = new DropFolder(temporary.resolve("drop")).real();
    byte[] residents = Files.readAllBytes(RESIDENTS);
    drop.drop("levelling-up/qualifications-2011.xlsx", edited(RESIDENTS, RealWorkTest::misspell));
    drop.drop("levelling-up/employees-2019.xlsx", Files.readAllBytes(JOBS));
    drop.drop("Own recipe/residents.xlsx", residents);
    drop.drop("Own recipe/jobs.xlsx", Files.readAllBytes(JOBS));
    drop.drop("Own recipe/recipe.xlsx", Files.readAllBytes(Path.of("templates/levelling-up.xlsx")));
    drop.drop("area-profile/bres.xlsx", edited(EMPLOYMENT, RealWorkTest::blankHeading));
    drop.drop("nothing-but-a-table.xlsx", residents);
    drop.drop("locked.xlsx", locked());
    drop.drop("labelled.xlsx", labelled());
    drop.drop("change-over-time/locked-too.xlsx", locked());
    drop.drop("old.xlsx", xls());
    drop.drop("cut.xlsx", Arrays.copyOf(residents, residents.length / 2));
    drop.drop(
        "page.xlsx", "<html><body>Session expired</body></html>".getBytes(StandardCharsets.UTF_8));
    drop.with("patience", "1s").once();
  }

  /** The shipped template of the folder's name takes two inputs from two files. */
  @Test
  void templateByFolder() throws Exception {
    assertThat(drop.audit())
        .contains("\"result\":\"levelling-up-finished.xlsx\",\"template\":\"levelling-up\"");
    assertThat(sheets("levelling-up-finished.xlsx")).contains("Cover", "Table 3", "Checks");
  }

  /** Case 19: a name that fits no area is listed with the nearest; nothing is guessed. */
  @Test
  void misspeltName() throws Exception {
    assertThat(checks("levelling-up-finished.xlsx"))
        .contains("Darlington (E06000005) is not in the input 'residents'")
        .contains("the nearest is Darlingtn");
  }

  /** Case 19: merged headings, one of them blank. */
  @Test
  void blankHeading() throws Exception {
    assertThat(sheets("bres-finished.xlsx")).contains("Cover", "Checks");
  }

  @Test
  void recipeAmongTheFiles() throws Exception {
    assertThat(sheets("Own recipe-finished.xlsx")).contains("Table 3", "Data residents");
    assertThat(drop.folders.inbox().resolve("Own recipe")).doesNotExist();
  }

  @Test
  void recipeInferred() throws Exception {
    assertThat(checks("nothing-but-a-table-finished.xlsx"))
        .contains("No recipe came with this table, so one was inferred.");
  }

  /** Case 14, and files that are no workbooks: one sentence each, and what to do. */
  @ParameterizedTest
  @CsvSource({
    "locked.xlsx, password",
    "labelled.xlsx, sensitivity label",
    "cut.xlsx, cut short or damaged",
    "page.xlsx, web page"
  })
  void refusedWithTheReason(String name, String reason) {
    assertThat(drop.folders.failed().resolve(name)).exists();
    assertThat(drop.folders.failed().resolve(name + ".txt"))
        .content()
        .contains("Placebook could not finish " + name, reason)
        .doesNotContain("Exception", "\tat ");
  }

  /** A file that may be a missing input and cannot be read: the folder's status says why. */
  @Test
  void lockedAmongSeveralInputs() {
    assertThat(drop.folders.inbox().resolve("change-over-time").resolve("WAITING.txt"))
        .content()
        .contains("Still needed: before\n", "Still needed: after\n")
        .contains("Not needed or not recognised: locked-too.xlsx\n")
        .containsPattern("locked-too.xlsx: .*password");
  }

  /** Case 14: an .xls that somebody named .xlsx is read as what it is. */
  @Test
  void xlsNamedXlsx() throws Exception {
    assertThat(sheets("old-finished.xlsx")).contains("Checks");
  }

  @Test
  void nothingIsLeftOver() throws Exception {
    assertThat(Trees.files(drop.folders.working())).isEmpty();
    assertThat(Ledger.of(drop.folders.journal()).jobs()).isEmpty();
    assertThat(drop.results()).hasSize(5);
  }

  private static void misspell(Sheet sheet) {
    for (Row row : sheet) {
      Cell name = row.getCell(0);
      if (name != null && name.toString().equals("Darlington")) {
        name.setCellValue("Darlingtn");
        row.getCell(1).setBlank();
      }
    }
  }

  private static void blankHeading(Sheet sheet) {
    sheet.getRow(7).getCell(4).setBlank();
  }

  private static byte[] edited(Path file, Consumer<Sheet> edit) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      edit.accept(workbook.getSheetAt(0));
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] xls() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("Data");
      String[] headings = {"Area code", "Area", "Employed", "Unemployed"};
      String[] codes = {"E06000001", "E06000002", "E06000003", "E06000004", "E06000005"};
      Row top = sheet.createRow(0);
      for (int column = 0; column < headings.length; column++) {
        top.createCell(column).setCellValue(headings[column]);
      }
      for (int row = 0; row < codes.length; row++) {
        Row body = sheet.createRow(row + 1);
        body.createCell(0).setCellValue(codes[row]);
        body.createCell(1).setCellValue("Place " + row);
        body.createCell(2).setCellValue(100 + 7 * row * row);
        body.createCell(3).setCellValue(20 + row);
      }
      workbook.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] locked() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream inner = encryptor.getDataStream(container)) {
        inner.write(1);
      }
      container.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] labelled() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[9]), "EncryptedPackage");
      container
          .createDirectory("\u0006DataSpaces")
          .createDirectory("DataSpaceInfo")
          .createDocument("DRMEncryptedDataSpace", new ByteArrayInputStream(new byte[9]));
      container.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  private static List<String> sheets(String result) throws IOException {
    try (XSSFWorkbook workbook = open(result)) {
      List<String> names = new ArrayList<>();
      workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
      return names;
    }
  }

  private static String checks(String result) throws IOException {
    StringBuilder text = new StringBuilder();
    try (XSSFWorkbook workbook = open(result)) {
      workbook
          .getSheet("Checks")
          .forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
    }
    return text.toString();
  }

  private static XSSFWorkbook open(String result) throws IOException {
    return new XSSFWorkbook(Files.newInputStream(drop.folders.outbox().resolve(result)));
  }
}
