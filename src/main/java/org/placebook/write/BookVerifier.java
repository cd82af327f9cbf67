package org.placebook.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens a written workbook again, to be sure that a whole file has reached the disk. */
public final class BookVerifier {
  private static final String SHEETS = "xl/worksheets/sheet";
  private static final String TABLES = "xl/tables/";

  private BookVerifier() {}

  /**
   * What a file turned out to hold.
   *
   * @param sheets the sheets' names, in order
   * @param tables how many Excel tables
   */
  public record Contents(List<String> sheets, int tables) {
    /** Copies the names. */
    public Contents {
      sheets = List.copyOf(sheets);
    }
  }

  /**
   * Reads every byte of every part, whose checksums must hold, and the names of the sheets.
   *
   * @param file a workbook that {@link BookWriter} wrote
   * @throws IOException if the file is cut short, damaged or lacks a part
   */
  public static Contents verify(Path file) throws IOException {
    int sheetParts = 0;
    int tables = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        inflate(zip, entry);
        sheetParts += entry.getName().startsWith(SHEETS) ? 1 : 0;
        tables += entry.getName().startsWith(TABLES) ? 1 : 0;
      }
      List<String> names = names(zip, file);
      if (names.size() != sheetParts) {
        throw new IOException(
            "%s names %s sheets and holds %s".formatted(file, names.size(), sheetParts));
      }
      return new Contents(names, tables);
    }
  }

  /** Java's zip reader does not compare checksums by itself. */
  private static void inflate(ZipFile zip, ZipEntry entry) throws IOException {
    CRC32 checksum = new CRC32();
    try (InputStream bytes = zip.getInputStream(entry)) {
      bytes.transferTo(new CheckedOutputStream(OutputStream.nullOutputStream(), checksum));
    }
    if (checksum.getValue() != entry.getCrc()) {
      throw new IOException("%s is damaged in %s".formatted(zip.getName(), entry.getName()));
    }
  }

  private static List<String> names(ZipFile zip, Path file) throws IOException {
    ZipEntry workbook = zip.getEntry("xl/workbook.xml");
    if (workbook == null) {
      throw new IOException(file + " has no workbook part");
    }
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (InputStream bytes = zip.getInputStream(workbook)) {
      return names(factory.createXMLStreamReader(bytes));
    } catch (XMLStreamException e) {
      throw new IOException(file + " has a damaged workbook part", e);
    }
  }

  private static List<String> names(XMLStreamReader xml) throws XMLStreamException {
    List<String> names = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("sheet")) {
        names.add(xml.getAttributeValue(null, "name"));
      }
    }
    return names;
  }
}
