package org.placebook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.sheet.features.Spreadsheets;

/** Files made to do harm. */
final class HostileFilesTest {
  private static final Limits SMALL = new Limits(100_000, 20, 1000, 1000);

  @TempDir Path folder;

  private void open(WorkbookZip workbook, Limits limits) throws Exception {
    Path file = workbook.write(folder.resolve("hostile.xlsx"));
    try (SpreadsheetFile opened = Spreadsheets.open(file, limits)) {
      opened.grid(0);
    }
  }

  private static String cells(int count) {
    return "<row>" + "<c><v>1</v></c>".repeat(count) + "</row>";
  }

  @Test
  void limitsAreKept() throws Exception {
    open(WorkbookZip.ofRows(cells(1000)), SMALL);
    assertThatThrownBy(() -> open(WorkbookZip.ofRows(cells(1001)), SMALL))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("more than 1,000 cells");
  }

  @Test
  void inflatedBytesAreCountedAsTheyCome() {
    assertThatThrownBy(() -> open(WorkbookZip.ofRows(" ".repeat(200_000)), SMALL))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("unpacks to more than 100,000 bytes");
  }

  @Test
  void readingASheetAgainCostsNoMore() throws Exception {
    Path file = WorkbookZip.ofRows(" ".repeat(60_000)).write(folder.resolve("again.xlsx"));
    try (SpreadsheetFile opened = Spreadsheets.open(file, SMALL)) {
      for (int i = 0; i < 5; i++) {
        assertThat(opened.grid(0).lastRow()).isZero();
      }
    }
  }

  @Test
  void textsAreCounted() {
    WorkbookZip workbook = WorkbookZip.ofRows("").sharing("<t>" + "a".repeat(1001) + "</t>");
    assertThatThrownBy(() -> open(workbook, SMALL))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("exceed 1,000 characters");
  }

  @Test
  void partsAreCounted() {
    WorkbookZip workbook = WorkbookZip.ofRows("");
    for (int i = 0; i < 20; i++) {
      workbook.with("extra" + i + ".xml", "<a/>");
    }
    assertThatThrownBy(() -> open(workbook, SMALL))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("more than the limit of 20");
  }

  @Test
  void partsOutsideTheFileAreRefused() {
    assertThatThrownBy(
            () -> open(WorkbookZip.ofRows("").with("../../etc/passwd", "x"), Limits.DEFAULT))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("points outside the file");
  }

  @Test
  void partsThatComeTwiceAreRefused() throws Exception {
    Path file =
        WorkbookZip.ofRows("")
            .with("xl/aaaa.xml", "1")
            .with("xl/bbbb.xml", "2")
            .write(folder.resolve("twice.xlsx"));
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1).replace("bbbb", "aaaa");
    Files.writeString(file, bytes, StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> Spreadsheets.open(file, Limits.DEFAULT))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("'xl/aaaa.xml' twice");
  }

  @Test
  void partsThatDifferInCaseAloneAreTheSame() {
    assertThatThrownBy(
            () -> open(WorkbookZip.ofRows("").with("XL/Workbook.xml", "x"), Limits.DEFAULT))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("twice");
  }

  @Test
  void entitiesThatGrowAreRefused() {
    String bomb =
        "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><worksheet><sheetData><row><c"
            + " t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
    assertThatThrownBy(() -> open(WorkbookZip.ofSheet(bomb), Limits.DEFAULT))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("DOCTYPE");
  }

  @Test
  void entitiesThatReadFilesAreRefused() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String attack =
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"%s\">]><sst><si><t>&x;</t></si></sst>"
            .formatted(secret.toUri());
    assertThatThrownBy(
            () -> open(WorkbookZip.ofRows("").with("xl/sharedStrings.xml", attack), Limits.DEFAULT))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("DOCTYPE");
  }

  @Test
  void targetsAboveTheRootStayInTheFile() {
    WorkbookZip workbook =
        WorkbookZip.ofRows("")
            .with(
                "xl/_rels/workbook.xml.rels",
                WorkbookZip.relationships(
                    WorkbookZip.relationship("rId1", "worksheet", "../../../../etc/passwd")));
    assertThatThrownBy(() -> open(workbook, Limits.DEFAULT))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("'etc/passwd' is missing");
  }
}
