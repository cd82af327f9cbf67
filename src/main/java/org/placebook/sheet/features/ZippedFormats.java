package org.placebook.sheet.features;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.placebook.sheet.FileFormat;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.formats.OdsFile;
import org.placebook.sheet.parts.Budget;
import org.placebook.sheet.parts.ContentTypes;
import org.placebook.sheet.parts.PartLink;
import org.placebook.sheet.parts.Refused;
import org.placebook.sheet.parts.XmlCursor;
import org.placebook.sheet.parts.ZipPackage;
import org.placebook.sheet.xlsx.XlsxFile;

/** Tells the zipped formats apart by their parts. */
final class ZippedFormats {
  private static final int LONGEST_TYPE = 200;
  private static final String OPEN_DOCUMENT = "opendocument.";

  private ZippedFormats() {}

  static SpreadsheetFile open(String name, Path file, Budget budget) throws IOException {
    ZipPackage zip = ZipPackage.open(file, budget);
    try {
      return open(name, zip, budget);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static SpreadsheetFile open(String name, ZipPackage zip, Budget budget)
      throws IOException {
    String openDocument = zip.has(OdsFile.CONTENT) ? openDocumentType(zip) : "";
    if (!openDocument.isEmpty()) {
      return openDocument(name, zip, budget, openDocument);
    }
    Optional<String> main =
        PartLink.first(PartLink.of(zip, ""), "officeDocument")
            .map(PartLink::target)
            .or(() -> Optional.of("xl/workbook.xml"))
            .filter(zip::has);
    if (main.isEmpty()) {
      throw new Refused(notWorkbook(zip));
    }
    return office(name, zip, budget, main.get());
  }

  private static SpreadsheetFile office(String name, ZipPackage zip, Budget budget, String main)
      throws IOException {
    String type = ContentTypes.read(zip).of(main);
    if (type.contains("wordprocessingml") || type.contains("ms-word")) {
      throw new Refused(
          "The file is a Word document, not a spreadsheet. Copy its tables into a workbook.");
    }
    if (type.contains("presentationml") || type.contains("ms-powerpoint")) {
      throw new Refused(
          "The file is a PowerPoint presentation, not a spreadsheet. Copy its tables into a"
              + " workbook.");
    }
    if (type.contains("sheet.binary") || main.endsWith(".bin")) {
      return new XlsxFile(name, FileFormat.XLSB, zip, budget, main);
    }
    if (!type.isEmpty()
        && !type.contains("spreadsheetml")
        && !type.contains("ms-excel")
        && !type.endsWith("/xml")) {
      throw new Refused(
          "The file is an Office document, but no workbook ("
              + type
              + "). Save its tables as an Excel workbook (.xlsx).");
    }
    FileFormat format = type.contains("macroenabled") ? FileFormat.XLSM : FileFormat.XLSX;
    return new XlsxFile(name, format, zip, budget, main);
  }

  private static SpreadsheetFile openDocument(
      String name, ZipPackage zip, Budget budget, String type) throws IOException {
    if (!type.contains(OPEN_DOCUMENT + "spreadsheet")) {
      throw new Refused(
          "The file is an OpenDocument file, but no spreadsheet. Copy its tables into a"
              + " spreadsheet.");
    }
    return new OdsFile(name, zip, budget);
  }

  /** By the entry made for it; where a program left that out, by what the contents are of. */
  private static String openDocumentType(ZipPackage zip) throws IOException {
    if (zip.has("mimetype")) {
      try (InputStream bytes = zip.open("mimetype")) {
        return new String(bytes.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII);
      }
    }
    boolean inBody = false;
    try (XmlCursor xml = XmlCursor.open(zip.open(OdsFile.CONTENT))) {
      while (xml.nextStart()) {
        if (inBody) {
          return OPEN_DOCUMENT + xml.name();
        }
        inBody = xml.name().equals("body");
      }
    }
    return "";
  }

  private static String notWorkbook(ZipPackage zip) {
    if (zip.has("Index/Document.iwa") || zip.has("index.xml") || zip.has("Index.zip")) {
      return "The file is of Apple Numbers. Export it to Excel (.xlsx) there.";
    }
    return zip.has(ContentTypes.PART)
        ? "The file is damaged: it is built as an Office file, but its workbook is missing. "
            + Refused.REPAIR
        : "The file is a zip archive, not a spreadsheet. Unpack it and use the spreadsheet inside.";
  }
}
