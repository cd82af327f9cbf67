package org.placebook.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/**
 * A package with the styles and theme of a template and nothing else of it: no sheet, name, link or
 * picture can slip from a template into a finished workbook.
 */
final class EmptyWorkbook {
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String WORKBOOK =
      "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
          + "<sheets/></workbook>";

  private EmptyWorkbook() {}

  static byte[] styledLike(Path template) throws IOException {
    try (OPCPackage opened = OPCPackage.open(template.toFile(), PackageAccess.READ)) {
      Optional<byte[]> styles = part(opened, XSSFRelation.STYLES);
      Optional<byte[]> theme = part(opened, XSSFRelation.THEME);
      if (styles.isEmpty()) {
        throw new IOException(template.getFileName() + " has no cell styles");
      }
      return zip(styles.get(), theme);
    } catch (InvalidFormatException e) {
      throw new IOException(template.getFileName() + " is no xlsx workbook", e);
    }
  }

  private static Optional<byte[]> part(OPCPackage opened, XSSFRelation kind) throws IOException {
    List<PackagePart> parts = opened.getPartsByContentType(kind.getContentType());
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream bytes = parts.get(0).getInputStream()) {
      return Optional.of(bytes.readAllBytes());
    }
  }

  private static byte[] zip(byte[] styles, Optional<byte[]> theme) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", contentTypes(theme.isPresent()));
      put(
          zip,
          "_rels/.rels",
          relationships(
              relationship(1, PackageRelationshipTypes.CORE_DOCUMENT, "xl/workbook.xml")));
      put(zip, "xl/workbook.xml", WORKBOOK);
      String links = relationship(1, XSSFRelation.STYLES.getRelation(), "styles.xml");
      put(zip, "xl/styles.xml", styles);
      if (theme.isPresent()) {
        links += relationship(2, XSSFRelation.THEME.getRelation(), "theme/theme1.xml");
        put(zip, "xl/theme/theme1.xml", theme.get());
      }
      put(zip, "xl/_rels/workbook.xml.rels", relationships(links));
    }
    return bytes.toByteArray();
  }

  private static String contentTypes(boolean theme) {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + override("/xl/workbook.xml", XSSFRelation.WORKBOOK)
        + override("/xl/styles.xml", XSSFRelation.STYLES)
        + (theme ? override("/xl/theme/theme1.xml", XSSFRelation.THEME) : "")
        + "</Types>";
  }

  private static String override(String part, XSSFRelation kind) {
    return "<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, kind.getContentType());
  }

  private static String relationship(int id, String type, String target) {
    return "<Relationship Id=\"rId%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
  }

  private static String relationships(String all) {
    return "<Relationships xmlns=\"" + RELATIONSHIPS + "\">" + all + "</Relationships>";
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    put(zip, name, xml.getBytes(StandardCharsets.UTF_8));
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }
}
