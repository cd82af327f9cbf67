package org.placebook.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.run.OwnWorkbook;
import org.placebook.run.output.LimitSettings;
import org.placebook.sheet.Limits;

/** What happens to a workbook between one {@code add} and the next. */
class EditedSinceTest {
  private static final LimitSettings LIMITS = LimitSettings.inForce();

  @TempDir Path folder;
  private Path added;

  /** An edit that an analyst makes, through another program. */
  private interface Edit {
    void to(XSSFWorkbook book);
  }

  @BeforeEach
  void add() throws Exception {
    Path typed =
        OwnBooks.places()
            .typed(7, "Share", "=PB.SHARE(E{row})", 9)
            .typed(8, "Quotient", "=PB.LQ(E{row},\"England\")", 9)
            .write(folder.resolve("jobs.xlsx"));
    added = OwnCase.added(typed, folder.resolve("added.xlsx"));
  }

  private Path edited(Edit edit) throws Exception {
    Path target = folder.resolve("edited.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(added));
        OutputStream out = Files.newOutputStream(target)) {
      edit.to(book);
      book.write(out);
    }
    return target;
  }

  private String shown(Path workbook, String address) throws Exception {
    try (Workbook book = WorkbookFactory.create(workbook.toFile(), null, true)) {
      return OwnCase.shown(book, "Jobs", address);
    }
  }

  @Test
  void editedFigureIsFollowed() throws Exception {
    Path edited = edited(book -> book.getSheet("Jobs").getRow(1).getCell(4).setCellValue(25));

    assertThat(shown(OwnCase.added(edited, folder.resolve("again")), "G2")).isEqualTo("0.25");
  }

  @Test
  void newRowThatWasFilledDownIsFollowed() throws Exception {
    Path edited =
        edited(
            book -> {
              var sheet = book.getSheet("Jobs");
              OwnBooks.put(sheet, 11, 1, "E08000007");
              OwnBooks.put(sheet, 11, 2, "Stockport");
              OwnBooks.put(sheet, 11, 4, 50);
              OwnBooks.put(sheet, 11, 5, 20);
              String filled = sheet.getRow(1).getCell(6).getCellFormula();
              sheet.getRow(10).createCell(6).setCellFormula(filled.replaceAll("([DE])2", "$111"));
            });

    assertThat(shown(OwnCase.added(edited, folder.resolve("again")), "G11")).isEqualTo("0.4");
  }

  @Test
  void rowsThatWereMovedAreMet() throws Exception {
    Path edited = edited(book -> book.getSheet("Jobs").shiftRows(5, 9, 2));
    Path restored = folder.resolve("restored");
    Restoring.restore(edited, restored, "jobs.xlsx", Limits.DEFAULT);

    try (Workbook book = WorkbookFactory.create(restored.toFile(), null, true)) {
      assertThat(book.getSheet("Jobs").getRow(7).getCell(6).getCellFormula())
          .isEqualTo("PB.SHARE(E8)");
    }
  }

  @Test
  void withoutItsRecordTheListIsRead() throws Exception {
    Path restored = folder.resolve("restored");
    Restoring.restore(withoutRecord(), restored, "jobs.xlsx", Limits.DEFAULT);

    try (Workbook book = WorkbookFactory.create(restored.toFile(), null, true)) {
      Row row = book.getSheet("Jobs").getRow(3);
      assertThat(row.getCell(6).getCellFormula()).isEqualTo("PB.SHARE(E4)");
      assertThat(row.getCell(7).getCellFormula()).isEqualTo("PB.LQ(E4,\"England\")");
      assertThat(book.getNumberOfSheets()).isEqualTo(1);
    }
  }

  @Test
  void withoutItsRecordFormulasThatNobodyKnowsAreNamedToo() throws Exception {
    Path edited =
        withoutRecord(book -> book.getSheet("Jobs").getRow(2).getCell(6).setCellFormula("E3/D3*1"));
    Added restored =
        Restoring.restore(edited, folder.resolve("restored"), "jobs.xlsx", Limits.DEFAULT);

    assertThat(restored.findings())
        .singleElement()
        .returns("G3", finding -> finding.place().cell());
  }

  private Path withoutRecord() throws Exception {
    return withoutRecord(book -> {});
  }

  /** As LibreOffice and openpyxl leave it. */
  private Path withoutRecord(Edit edit) throws Exception {
    Path target = folder.resolve("without.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(added));
        OutputStream out = Files.newOutputStream(target)) {
      var links =
          book.getPackagePart().getRelationshipsByType(PackageLists.RELATIONSHIPS + "/customXml");
      book.getPackagePart().removeRelationship(links.getRelationship(0).getId());
      edit.to(book);
      book.write(out);
    }
    return target;
  }

  @Test
  void formulaThatNobodyKnowsStaysAndIsNamed() throws Exception {
    Path edited =
        edited(book -> book.getSheet("Jobs").getRow(2).getCell(6).setCellFormula("E3/D3*1"));
    Added again = Adding.add(edited, folder.resolve("again"), OwnCase.adding("jobs.xlsx", true));

    assertThat(again.isWritten()).isTrue();
    assertThat(again.findings())
        .singleElement()
        .returns("G3", finding -> finding.place().cell())
        .extracting(org.placebook.table.Finding::message)
        .asString()
        .contains("=PB.SHARE(E3)");
  }

  @Test
  void listThatWasEditedIsReplacedOnlyWhenAsked() throws Exception {
    Path edited =
        edited(book -> OwnBooks.put(book.getSheet(FunctionsSheet.SHEET), 9, 1, "my own note"));

    Added refused =
        Adding.add(edited, folder.resolve("refused"), OwnCase.adding("jobs.xlsx", false));
    assertThat(refused.isWritten()).isFalse();
    assertThat(refused.findings())
        .singleElement()
        .extracting(org.placebook.table.Finding::message)
        .asString()
        .contains("--replace");
    assertThat(Adding.add(edited, folder.resolve("again"), OwnCase.adding("jobs.xlsx", true)))
        .returns(true, Added::isWritten);
  }

  @Test
  void changeInPlaceKeepsTheWorkbookAsItWas() throws Exception {
    Path book = folder.resolve("jobs.xlsx");
    byte[] before = Files.readAllBytes(book);
    OwnWorkbook.How how = new OwnWorkbook.How(folder, true, false);

    OwnWorkbook.Result result = OwnWorkbook.add(book, how, LIMITS);

    assertThat(result.workbook()).contains(book);
    assertThat(result.backup().orElseThrow())
        .hasFileName("jobs.before-placebook.xlsx")
        .hasBinaryContent(before);
    assertThat(book).hasSameBinaryContentAs(added);
    assertThat(Arrays.asList(folder.toFile().list()))
        .containsExactlyInAnyOrder("jobs.xlsx", "jobs.before-placebook.xlsx", "added.xlsx");
  }

  @Test
  void workbookThatIsOpenIsNotChangedInPlace() throws Exception {
    Path book = folder.resolve("jobs.xlsx");
    byte[] before = Files.readAllBytes(book);
    Files.createFile(folder.resolve("~$jobs.xlsx"));
    OwnWorkbook.How how = new OwnWorkbook.How(folder, true, false);

    OwnWorkbook.Result result = OwnWorkbook.add(book, how, LIMITS);

    assertThat(result.findings())
        .singleElement()
        .extracting(org.placebook.table.Finding::message)
        .isEqualTo("jobs.xlsx is open in Excel (~$jobs.xlsx). Close it, or leave out --in-place.");
    assertThat(book).hasBinaryContent(before);
  }

  @Test
  void resultThatIsAddedToAgainIsNotMarkedTwice() throws Exception {
    OwnWorkbook.How how = new OwnWorkbook.How(folder, false, false);
    Path first = written(OwnWorkbook.add(folder.resolve("jobs.xlsx"), how, LIMITS));
    Path second = written(OwnWorkbook.add(first, how, LIMITS));
    Path third = written(OwnWorkbook.restore(second, how, LIMITS));

    assertThat(first).hasFileName("jobs-placebook.xlsx");
    assertThat(second).hasFileName("jobs-placebook-2.xlsx").hasSameBinaryContentAs(first);
    assertThat(third).hasFileName("jobs-placebook-3.xlsx");
  }

  private static Path written(OwnWorkbook.Result result) {
    return result.workbook().orElseThrow();
  }

  /** Scripts store nought as the value of whatever they write. */
  @Test
  void bareNameWithAValueIsLeftAsItIsAndSaid() throws Exception {
    Path book = folder.resolve("script.xlsx");
    OwnBooks books =
        OwnBooks.places()
            .typed(7, "Share", "=PB.SHARE(E{row})", 9)
            .typed(8, "Quotient", "=LQ(E{row},\"England\")", 9);
    for (int row = 1; row <= 9; row++) {
      books.sheet().getRow(row).getCell(7).getCTCell().unsetT();
      books.sheet().getRow(row).getCell(7).getCTCell().setV("0");
    }
    books.write(book);

    OwnWorkbook.Result result =
        OwnWorkbook.add(book, new OwnWorkbook.How(folder, false, false), LIMITS);

    assertThat(result.lines())
        .contains(
            "Jobs!H2:H10: LQ has values, so it is a macro's or an add-in's; left as it is."
                + " For Placebook's own type PB.LQ.");
    assertThat(shown(written(result), "H2")).isEqualTo("0.0");
  }
}
