package org.placebook.own;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.sheet.Limits;

/**
 * What Excel alone makes stays byte for byte: pivot tables with their caches, slicers, threaded
 * comments with their people, a data model, macros, queries, custom XML of others.
 */
class KeptPartsTest {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String MICROSOFT = "http://schemas.microsoft.com/office/";

  /** What the sheet's part holds behind its cells, before and behind the list of its tables. */
  private static final String FORMATS =
      """
      <conditionalFormatting sqref="G2:G10"><cfRule type="cellIs" priority="1" operator="greaterThan"><formula>1</formula></cfRule></conditionalFormatting>\
      <dataValidations count="1"><dataValidation type="list" sqref="C2"><formula1>"A,B"</formula1></dataValidation></dataValidations>\
      """;

  private static final String SLICERS =
      """
      <extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerList><x14:slicer xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rIdS"/></x14:slicerList></ext></extLst>\
      """;

  @TempDir Path folder;

  private record Part(String name, String type, String content) {}

  private static final List<Part> PARTS =
      List.of(
          new Part(
              "xl/pivotCache/pivotCacheDefinition1.xml",
              "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml",
              "<pivotCacheDefinition xmlns=\"%s\" refreshOnLoad=\"1\" recordCount=\"0\"><cacheSource type=\"worksheet\"><worksheetSource ref=\"A1:G10\" sheet=\"Jobs\"/></cacheSource><cacheFields count=\"1\"><cacheField name=\"Area\"/></cacheFields></pivotCacheDefinition>"
                  .formatted(MAIN)),
          new Part(
              "xl/pivotTables/pivotTable1.xml",
              "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml",
              "<pivotTableDefinition xmlns=\"%s\" name=\"Pivot\" cacheId=\"1\" dataCaption=\"Values\"><location ref=\"A20:B24\" firstHeaderRow=\"1\" firstDataRow=\"1\" firstDataCol=\"1\"/></pivotTableDefinition>"
                  .formatted(MAIN)),
          new Part(
              "xl/slicers/slicer1.xml",
              "application/vnd.ms-excel.slicer+xml",
              "<slicers xmlns=\"%sspreadsheetml/2009/9/main\"><slicer name=\"Area\" cache=\"Slicer_Area\" rowHeight=\"241300\"/></slicers>"
                  .formatted(MICROSOFT)),
          new Part(
              "xl/slicerCaches/slicerCache1.xml",
              "application/vnd.ms-excel.slicerCache+xml",
              "<slicerCacheDefinition xmlns=\"%sspreadsheetml/2009/9/main\" name=\"Slicer_Area\" sourceName=\"Area\"/>"
                  .formatted(MICROSOFT)),
          new Part(
              "xl/threadedComments/threadedComment1.xml",
              "application/vnd.ms-excel.threadedcomments+xml",
              "<ThreadedComments xmlns=\"%sspreadsheetml/2018/threadedcomments\"><threadedComment ref=\"B2\" personId=\"{1}\" id=\"{2}\"><text>Is =PB.LQ(E2) right?</text></threadedComment></ThreadedComments>"
                  .formatted(MICROSOFT)),
          new Part(
              "xl/persons/person.xml",
              "application/vnd.ms-excel.person+xml",
              "<personList xmlns=\"%sspreadsheetml/2018/threadedcomments\"><person displayName=\"A B\" id=\"{1}\"/></personList>"
                  .formatted(MICROSOFT)),
          new Part(
              "xl/connections.xml",
              "application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml",
              "<connections xmlns=\"%s\"><connection id=\"1\" name=\"ThisWorkbookDataModel\" type=\"5\"/></connections>"
                  .formatted(MAIN)),
          new Part(
              "xl/model/item.data", "application/vnd.openxmlformats-officedocument.model+data", ""),
          new Part("xl/vbaProject.bin", "application/vnd.ms-office.vbaProject", ""),
          new Part(
              "customXml/item1.xml", "application/xml", "<mine xmlns=\"urn:of-hers\"><a/></mine>"),
          new Part("xl/media/image1.png", "image/png", ""));

  /** A workbook with typed functions and all those parts, linked as Excel links them. */
  private Path furnished() throws IOException {
    OwnBooks books = OwnBooks.places();
    books.typed(7, "Typed", "=PB.LQ(Jobs[[#This Row],[Retail]],\"England\")", 9);
    Path plain = books.table("Jobs", 9, 7).write(folder.resolve("plain.xlsx"));
    Map<String, String> texts = new LinkedHashMap<>(OwnCasesTest.texts(plain));
    texts.replaceAll(KeptPartsTest::linked);
    Path target = folder.resolve("furnished.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target))) {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        put(zip, text.getKey(), text.getValue().getBytes(UTF_8), false);
      }
      for (Part part : PARTS) {
        boolean isBinary = part.content().isEmpty();
        put(zip, part.name(), isBinary ? binary(part) : part.content().getBytes(UTF_8), isBinary);
      }
    }
    return target;
  }

  private static String linked(String name, String text) {
    return switch (name) {
      case "[Content_Types].xml" -> text.replace("</Types>", types() + "</Types>");
      case "xl/_rels/workbook.xml.rels" ->
          text.replace(
              "</Relationships>",
              link("rIdC", OFFICE + "/pivotCacheDefinition", PARTS.get(0))
                  + link("rIdL", MICROSOFT + "2007/relationships/slicerCache", PARTS.get(3))
                  + link("rIdP", MICROSOFT + "2017/10/relationships/person", PARTS.get(5))
                  + link("rIdN", OFFICE + "/connections", PARTS.get(6))
                  + link("rIdM", MICROSOFT + "2011/relationships/powerPivotData", PARTS.get(7))
                  + link("rIdV", MICROSOFT + "2006/relationships/vbaProject", PARTS.get(8))
                  + link("rIdX", OFFICE + "/customXml", PARTS.get(9))
                  + "</Relationships>");
      case "xl/worksheets/_rels/sheet1.xml.rels" ->
          text.replace(
              "</Relationships>",
              link("rIdT", OFFICE + "/pivotTable", PARTS.get(1))
                  + link("rIdS", MICROSOFT + "2007/relationships/slicer", PARTS.get(2))
                  + link("rIdH", MICROSOFT + "2017/10/relationships/threadedComment", PARTS.get(4))
                  + "</Relationships>");
      case "xl/workbook.xml" ->
          text.replace(
              "</workbook>",
              "<pivotCaches><pivotCache cacheId=\"1\" r:id=\"rIdC\" xmlns:r=\"%s\"/></pivotCaches></workbook>"
                  .formatted(OFFICE));
      case "xl/worksheets/sheet1.xml" ->
          text.replace("<tableParts", FORMATS + "<tableParts")
              .replace("</worksheet>", SLICERS + "</worksheet>");
      default -> text;
    };
  }

  private static String types() {
    StringBuilder types = new StringBuilder();
    for (Part part : PARTS) {
      types.append(
          "<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(part.name(), part.type()));
    }
    return types.toString();
  }

  private static String link(String id, String type, Part part) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"/%s\"/>".formatted(id, type, part.name());
  }

  private static byte[] binary(Part part) {
    byte[] bytes = new byte[50_000];
    new Random(part.name().hashCode()).nextBytes(bytes);
    return bytes;
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes, boolean stored)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    if (stored) {
      CRC32 check = new CRC32();
      check.update(bytes);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(bytes.length);
      entry.setCrc(check.getValue());
    }
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  @Test
  void partsAreTheSameBytesAndTheSheetDiffersInItsTypedCellsOnly() throws Exception {
    Path typed = furnished();
    Path added = OwnCase.added(typed, folder.resolve("added"));
    Map<String, byte[]> before = RawEntries.of(typed);
    Map<String, byte[]> after = RawEntries.of(added);

    List<String> names = new ArrayList<>(PARTS.stream().map(Part::name).toList());
    names.addAll(List.of("xl/sharedStrings.xml", "xl/worksheets/_rels/sheet1.xml.rels"));
    for (String name : names) {
      assertThat(after.get(name)).as(name).isNotNull().isEqualTo(before.get(name));
    }
    assertThat(sheet(added)).contains(FORMATS, SLICERS).doesNotContain("PB.");
  }

  private static String sheet(Path workbook) throws IOException {
    return OwnCasesTest.texts(workbook).getOrDefault("xl/worksheets/sheet1.xml", "");
  }

  @Test
  void restoredEachPartIsAsItWas() throws Exception {
    Path typed = furnished();
    Path added = OwnCase.added(typed, folder.resolve("added"));
    Path restored = folder.resolve("restored");
    Restoring.restore(added, restored, "furnished.xlsx", Limits.DEFAULT);

    assertThat(OwnCasesTest.texts(restored)).isEqualTo(OwnCasesTest.texts(typed));
    assertThat(RawEntries.of(restored).get("xl/model/item.data"))
        .isEqualTo(RawEntries.of(typed).get("xl/model/item.data"));
    assertThat(OwnCase.added(added, folder.resolve("twice"))).hasSameBinaryContentAs(added);
  }
}
