package org.placebook.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placebook.sheet.Limits;

/**
 * Workbooks made by seed: add, add again, restore. A handful as a rule; {@code
 * -Dplacebook.own.seeds=100} tries as many as wanted.
 */
class SeededWorkbooksTest {
  private static final String[] TYPED = {
    "=PB.SHARE(E{row})",
    "=PB.LQ(E{row},\"England\")",
    "=PB.RANK(F{row})",
    "=PB.GAP(F{row},\"K03000001\")",
    "=IF(PB.SHARE(E{row})>0.1,\"much\",\"little\")",
    "=ROUND(100*PB.SHARE(F{row}),1)",
    "=PB.CHANGE(E{row},F{row})",
    "=PB.ZSCORE(F{row})",
    "=PB.LARGEST(E{row}:F{row})",
  };

  @TempDir Path folder;

  static IntStream seeds() {
    return IntStream.range(0, Integer.getInteger("placebook.own.seeds", 5));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void addedTwiceIsTheSameAndRestoredIsAsBefore(int seed) throws Exception {
    Path typed = folder.resolve("typed.xlsx");
    made(new Random(seed)).write(typed);
    isUndone(typed);
  }

  /** The sample was made by openpyxl. */
  @Test
  void sampleIsAddedTwiceAndRestored() throws Exception {
    isUndone(Path.of("samples/own-workbook/enterprises.xlsx"));
  }

  private void isUndone(Path typed) throws Exception {
    Path once = OwnCase.added(typed, folder.resolve("once"));
    Path twice = OwnCase.added(once, folder.resolve("twice"));
    Path restored = folder.resolve("restored");
    Restoring.restore(once, restored, "typed.xlsx", Limits.DEFAULT);

    assertThat(twice).hasSameBinaryContentAs(once);
    assertThat(OwnCasesTest.texts(restored)).isEqualTo(OwnCasesTest.texts(typed));
    Map<String, byte[]> before = RawEntries.of(typed);
    Map<String, byte[]> after = RawEntries.of(once);
    before.forEach(
        (name, bytes) -> {
          boolean isOther = name.matches(".*(?:theme|drawings|charts|comments|media).*");
          if (isOther) {
            assertThat(after.get(name)).as(name).isEqualTo(bytes);
          }
        });
    assertThat(Files.size(once)).isGreaterThan(Files.size(typed));
  }

  private static OwnBooks made(Random random) {
    OwnBooks books = OwnBooks.places();
    int columns = 1 + random.nextInt(4);
    for (int i = 0; i < columns; i++) {
      books.typed(7 + i, "Typed " + i, TYPED[random.nextInt(TYPED.length)], 9);
    }
    for (int row = 2; row <= 10; row++) {
      if (random.nextInt(4) == 0) {
        books.put(row, 5 + random.nextInt(2), random.nextBoolean() ? "[x]" : "*");
      }
    }
    furnish(books, random);
    return books;
  }

  /** What people have in workbooks besides. */
  private static void furnish(OwnBooks books, Random random) {
    XSSFWorkbook book = books.book();
    XSSFSheet sheet = books.sheet();
    if (random.nextBoolean()) {
      var name = book.createName();
      name.setNameName("Some_name");
      name.setRefersToFormula("Jobs!$E$2:$E$10");
    }
    if (random.nextBoolean()) {
      var rules = sheet.getSheetConditionalFormatting();
      var rule = rules.createConditionalFormattingRule("E2>100");
      rule.createFontFormatting().setFontColorIndex(IndexedColors.RED.index);
      rules.addConditionalFormatting(
          new org.apache.poi.ss.util.CellRangeAddress[] {
            org.apache.poi.ss.util.CellRangeAddress.valueOf("E2:F10")
          },
          rule);
    }
    if (random.nextBoolean()) {
      ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
      var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
      comment.setString(book.getCreationHelper().createRichTextString("A remark"));
      sheet.getRow(1).getCell(1).setCellComment(comment);
    }
    if (random.nextBoolean()) {
      XSSFSheet other = book.createSheet("Own & 'other' sheet");
      other.createRow(0).createCell(0).setCellFormula("SUM(Jobs!E2:E10)");
      book.setActiveSheet(1);
    }
    sheet.createFreezePane(2, 1);
  }
}
