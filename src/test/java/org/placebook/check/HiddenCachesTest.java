package org.placebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.sheet.Limits;
import org.placebook.write.xlsx.BookWriter;

/** Copies of rows that nobody sees on a sheet, but that are published all the same. */
class HiddenCachesTest {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PARTS =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String PIVOT = "The file holds a copy of the rows behind 1 pivot table(s).";
  private static final String COPIES =
      "The file keeps copies of cells of other workbooks: residents-by-name.xlsx.";
  private static final String CONNECTION = "The file holds 1 data connection(s)";

  @TempDir Path folder;

  private interface Change {
    void to(XSSFWorkbook workbook) throws Exception;
  }

  @Test
  void aWorkbookWithoutCachesKeepsTheRule() throws Exception {
    assertThat(found(workbook -> {})).isEmpty();
  }

  @Test
  void findsTheRowsBehindAPivotTable() throws Exception {
    assertThat(found(HiddenCachesTest::pivot)).contains(PIVOT);
  }

  @Test
  void findsCopiesOfCellsOfOtherWorkbooks() throws Exception {
    assertThat(found(HiddenCachesTest::externalLink)).containsExactly(COPIES);
  }

  @Test
  void findsDataConnections() throws Exception {
    assertThat(found(HiddenCachesTest::connection))
        .singleElement()
        .matches(sentence -> sentence.startsWith(CONNECTION));
  }

  private static void pivot(XSSFWorkbook workbook) {
    var sheet = workbook.getSheet("Table 1");
    sheet.createPivotTable(
        new AreaReference("A5:D9", SpreadsheetVersion.EXCEL2007), new CellReference("A20"), sheet);
  }

  private static void externalLink(XSSFWorkbook workbook) throws Exception {
    PackagePart link =
        part(
            workbook,
            "externalLinks/externalLink1.xml",
            "externalLink",
            "<externalLink xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>");
    link.addExternalRelationship("residents-by-name.xlsx", RELATIONS + "externalLinkPath");
  }

  private static void connection(XSSFWorkbook workbook) throws Exception {
    part(
        workbook,
        "connections.xml",
        "connections",
        "<connections"
            + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><connection"
            + " id=\"1\" name=\"Register\" type=\"5\" refreshedVersion=\"6\"/></connections>");
  }

  private static PackagePart part(XSSFWorkbook workbook, String name, String kind, String content)
      throws Exception {
    PackagePart part =
        workbook
            .getPackage()
            .createPart(PackagingURIHelper.createPartName("/xl/" + name), PARTS + kind + "+xml");
    try (OutputStream out = part.getOutputStream()) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    workbook
        .getPackagePart()
        .addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONS + kind);
    return part;
  }

  /** What is found under rule 12 of the good workbook after a change. */
  private List<String> found(Change change) throws Exception {
    Path good = folder.resolve("good.xlsx");
    BookWriter.write(GoodBook.book(), Optional.empty(), good);
    Path file = folder.resolve("changed.xlsx");
    try (InputStream in = Files.newInputStream(good);
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(file)) {
      change.to(workbook);
      workbook.write(out);
    }
    return results(file).stream().map(CheckResult::found).toList();
  }

  private static List<CheckResult> results(Path file) throws IOException {
    try {
      return Checker.check(file, Limits.DEFAULT).stream()
          .filter(result -> result.rule().number() == 12)
          .toList();
    } catch (org.placebook.sheet.UnreadableFile e) {
      throw new IOException(e);
    }
  }
}
