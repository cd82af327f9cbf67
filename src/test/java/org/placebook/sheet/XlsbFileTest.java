package org.placebook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placebook.sheet.WorkbookZip.relationship;
import static org.placebook.sheet.WorkbookZip.relationships;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.sheet.features.Spreadsheets;

/** Binary workbooks, record by record. */
final class XlsbFileTest {
  private static final String TYPE = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";

  @TempDir Path folder;

  static WorkbookZip workbook(byte[] sheet) {
    byte[] styles =
        new BinaryRecords()
            .add(44, (short) 164, "0.0%")
            .add(43, (short) 220, (short) 0, (short) 400)
            .add(43, (short) 220, (short) 0, (short) 700)
            .add(617, 3)
            .add(47, (short) 0, (short) 0, (short) 0, 0, (short) 0)
            .add(47, (short) 0, (short) 164, (short) 1, 0, (byte) 0, (byte) 2)
            .add(47, (short) 0, (short) 14, (short) 0, 0, (short) 0)
            .add(618)
            .bytes();
    return new WorkbookZip()
        .with("[Content_Types].xml", WorkbookZip.contentTypes(TYPE).replace(".xml\"", ".bin\""))
        .with(
            "_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.bin")))
        .with(
            "xl/workbook.bin",
            new BinaryRecords()
                .add(156, 0, 1, "rId1", "Data")
                .add(156, 1, 2, "rId1", "Hid")
                .bytes())
        .with(
            "xl/_rels/workbook.bin.rels",
            relationships(
                relationship("rId1", "worksheet", "worksheets/sheet1.bin"),
                relationship("rId2", "sharedStrings", "sharedStrings.bin"),
                relationship("rId3", "styles", "styles.bin")))
        .with("xl/styles.bin", styles)
        .with("xl/sharedStrings.bin", new BinaryRecords().add(19, (byte) 0, "York").bytes())
        .with("xl/worksheets/sheet1.bin", sheet);
  }

  private static BinaryRecords row(int row, int flags) {
    return new BinaryRecords().add(0, row, 0, (short) 300, (byte) 0, (byte) flags, (byte) 0);
  }

  @Test
  void cells() throws Exception {
    byte[] sheet =
        row(1, 0)
            .add(7, 0, 0, 0)
            .add(5, 1, 1, 0.25)
            .add(2, 2, 2, (40_629 << 2) | 2)
            .add(4, 3, 0, (byte) 1)
            .add(3, 4, 0, (byte) 0x2a)
            .add(6, 5, 0, "inline")
            .add(9, 6, 0, 3.0)
            .add(8, 7, 0, "made")
            .add(2, 8, 0, (1234 << 2) | 3)
            .bytes();
    try (SpreadsheetFile file =
        Spreadsheets.open(workbook(sheet).write(folder.resolve("a.xlsb")), Limits.DEFAULT)) {
      assertThat(file.format()).isEqualTo(FileFormat.XLSB);
      assertThat(file.sheets())
          .containsExactly(new SheetInfo("Data", false), new SheetInfo("Hid", true));
      assertThat(Grids.describe(file.grid(0)))
          .containsExactly(
              "A2 TEXT York",
              "B2 NUMBER 0.25 % bold indent 2",
              "C2 DATE 40629",
              "D2 BOOLEAN TRUE",
              "E2 ERROR #N/A",
              "F2 TEXT inline",
              "G2 NUMBER 3 formula",
              "H2 TEXT made formula",
              "I2 NUMBER 12.34");
    }
  }

  @Test
  void layout() throws Exception {
    byte[] sheet =
        row(0, 0x10)
            .add(5, 0, 0, 1.0)
            .add(60, 0, 0, 2340, 0, (short) 1)
            .add(176, 0, 1, 0, 2)
            .bytes();
    try (SpreadsheetFile file =
        Spreadsheets.open(workbook(sheet).write(folder.resolve("a.xlsb")), Limits.DEFAULT)) {
      assertThat(Grids.describe(file.grid(0)))
          .containsExactly("A1 NUMBER 1", "hidden row 1", "hidden column A", "merged A1:C2");
    }
  }

  /** [MS-XLSB] 2.5.122: flags, the text, then runs of a place in it and a font. */
  @Test
  void superscriptsAndNotes() throws Exception {
    byte[] sheet =
        row(1, 0)
            .add(62, 0, 0, (byte) 1, "Bath5", 2, (short) 0, (short) 0, (short) 4, (short) 2)
            .add(62, 1, 0, (byte) 1, "312", 2, (short) 0, (short) 2, (short) 1, (short) 0)
            .add(62, 2, 0, (byte) 0, "York5")
            .bytes();
    byte[] styles =
        new BinaryRecords()
            .add(43, (short) 220, (short) 0, (short) 400, (short) 0)
            .add(43, (short) 220, (short) 0, (short) 700, (short) 2)
            .add(43, (short) 220, (short) 0, (short) 400, (short) 1)
            .bytes();
    byte[] comments =
        new BinaryRecords()
            .add(632, "A. Clerk")
            .add(635, 0, 4, 4, 2, 2, 0, 0, 0, 0)
            .add(637, (byte) 0, "A. Clerk:\nDo not use")
            .bytes();
    WorkbookZip zip =
        workbook(sheet)
            .with("xl/styles.bin", styles)
            .with("xl/comments1.bin", comments)
            .with(
                "xl/worksheets/_rels/sheet1.bin.rels",
                relationships(relationship("rId1", "comments", "../comments1.bin")));
    try (SpreadsheetFile file =
        Spreadsheets.open(zip.write(folder.resolve("r.xlsb")), Limits.DEFAULT)) {
      assertThat(Grids.describe(file.grid(0)))
          .containsExactly("A2 TEXT Bath⁵", "B2 TEXT ³12", "C2 TEXT York5");
      assertThat(file.notes(0)).containsExactly(new CellNote(5, 3, "Do not use"));
    }
  }

  /** Short records have no column: each cell stands right of the last. */
  @Test
  void shortRecords() throws Exception {
    byte[] sheet =
        row(1, 0)
            .add(6, 1, 0, "name")
            .add(17, 0, "next")
            .add(12, 0)
            .add(13, 0, (1234 << 2) | 3)
            .add(16, 1, 0.25)
            .add(15, 0, (byte) 1)
            .add(14, 0, (byte) 0x2a)
            .add(18, 0, 0)
            .add(0, 2, 0, (short) 300, (byte) 0, (byte) 0, (byte) 0)
            .add(17, 0, "below")
            .bytes();
    try (SpreadsheetFile file =
        Spreadsheets.open(workbook(sheet).write(folder.resolve("s.xlsb")), Limits.DEFAULT)) {
      assertThat(Grids.describe(file.grid(0)))
          .containsExactly(
              "B2 TEXT name",
              "C2 TEXT next",
              "E2 NUMBER 12.34",
              "F2 NUMBER 0.25 % bold indent 2",
              "G2 BOOLEAN TRUE",
              "H2 ERROR #N/A",
              "I2 TEXT York",
              "A3 TEXT below");
    }
  }
}
