package org.placebook.write.plan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.placebook.files.PackedPart;
import org.placebook.write.part.ContentType;
import org.placebook.write.part.XmlNode;

/**
 * The styles and the theme of a template and nothing else of it: no sheet, name, link or picture
 * can slip from a template into a finished workbook.
 *
 * @param styles the part that holds the cell styles, as it stands
 * @param theme the part that holds the theme, if it is of use
 */
public record TemplateStyles(ByteBuffer styles, Optional<ByteBuffer> theme) {
  public static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  private static final String STRICT_DRAWING = "http://purl.oclc.org/ooxml/drawingml/main";
  public static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

  /**
   * Reads those of a template.
   *
   * @throws IOException if it cannot be read or has no styles
   */
  public static TemplateStyles of(Path template) throws IOException {
    try (ZipFile zip = new ZipFile(template.toFile())) {
      XmlNode types = XmlNode.read(PackedPart.read(zip, "[Content_Types].xml"), List.of(TYPES));
      Optional<String> styles = named(types, ContentType.STYLES);
      if (styles.isEmpty()) {
        throw new IOException(template.getFileName() + " has no cell styles");
      }
      return new TemplateStyles(
          ByteBuffer.wrap(PackedPart.read(zip, styles.get())), theme(zip, types));
    } catch (ZipException e) {
      throw new IOException(
          "the template %s is damaged: %s".formatted(template.getFileName(), e.getMessage()), e);
    }
  }

  /** The styles as they can be added to: anew for each workbook that is written. */
  Stylesheet sheet() throws IOException {
    return new Stylesheet(XmlNode.read(bytes(styles), List.of(MAIN, STRICT)), theme);
  }

  private static byte[] bytes(ByteBuffer part) {
    byte[] bytes = new byte[part.remaining()];
    part.duplicate().get(bytes);
    return bytes;
  }

  /** That of a strict workbook is left out: it is written in words that other programs lack. */
  private static Optional<ByteBuffer> theme(ZipFile zip, XmlNode types) throws IOException {
    Optional<String> name = named(types, ContentType.THEME);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    byte[] part = PackedPart.read(zip, name.get());
    boolean strict = new String(part, StandardCharsets.ISO_8859_1).contains(STRICT_DRAWING);
    return strict ? Optional.empty() : Optional.of(ByteBuffer.wrap(part));
  }

  private static Optional<String> named(XmlNode types, ContentType type) {
    return types.children().stream()
        .filter(child -> child.attribute("ContentType").equals(Optional.of(type.text())))
        .flatMap(child -> child.attribute("PartName").stream())
        .map(name -> name.substring(1))
        .findFirst();
  }
}
