package org.placebook.sheet.parts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What kind of file its first bytes show. */
public enum Signature {
  EMPTY,
  ZIP,
  OLE,
  OLD_EXCEL,
  HTML,
  EXCEL_XML_2003,
  OTHER_XML,
  WEB_ARCHIVE,
  RICH_TEXT,
  PDF,
  SYLK,
  JSON,
  BINARY,
  TEXT;

  private static final int LOOKED_AT = 4096;

  public static Signature of(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return of(bytes.readNBytes(LOOKED_AT));
    }
  }

  private static Signature of(byte[] head) {
    if (head.length == 0) {
      return EMPTY;
    }
    if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return OLE;
    }
    // The BOF records of Excel 2, 3, 4 and of 5 without its container.
    if (starts(head, 9, 0, 4, 0)
        || starts(head, 9, 2, 6, 0)
        || starts(head, 9, 4, 6, 0)
        || starts(head, 9, 8, 8, 0)) {
      return OLD_EXCEL;
    }
    return ofText(head);
  }

  private static boolean starts(byte[] head, int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (i >= head.length || (head[i] & 0xff) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private static Signature ofText(byte[] head) {
    boolean wide =
        starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF) || CsvEncoding.wide(head).isPresent();
    String text = new String(head, StandardCharsets.ISO_8859_1);
    String plain = text.replace("\0", "").replaceFirst("^(ï»¿|ÿþ|þÿ)", "").stripLeading();
    String lower = plain.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<")) {
      return ofMarkup(lower);
    }
    if (lower.startsWith("mime-version:")) {
      return WEB_ARCHIVE;
    }
    if (lower.startsWith("{\\rtf")) {
      return RICH_TEXT;
    }
    if (lower.startsWith("%pdf-")) {
      return PDF;
    }
    if (lower.startsWith("id;pwxl")) {
      return SYLK;
    }
    if (lower.matches("(?s)(?:\\{\\s*[\"}]|\\[\\s*\\{).*")) {
      return JSON;
    }
    return !wide && isBinary(head) ? BINARY : TEXT;
  }

  private static Signature ofMarkup(String lower) {
    if (lower.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
      return EXCEL_XML_2003;
    }
    if (lower.contains("<html") || lower.contains("<table") || lower.contains("<!doctype html")) {
      return HTML;
    }
    return lower.startsWith("<?xml") ? OTHER_XML : TEXT;
  }

  /** Whether control characters stand in it that no text file holds. */
  private static boolean isBinary(byte[] head) {
    for (byte b : head) {
      if (b >= 0 && b < ' ' && "\t\n\r\f\u001a".indexOf(b) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Why such a file is not read and what to do. */
  public Refused refusal() {
    return new Refused(
        switch (this) {
          case EMPTY -> "The file is empty. Copy or download it again.";
          case OLD_EXCEL -> OldFormats.EXCEL_95;
          case HTML ->
              "The file is a web page (HTML), whatever its name says. Open it in Excel and save it"
                  + " as an Excel workbook (.xlsx).";
          case EXCEL_XML_2003 ->
              "The file is an XML Spreadsheet of Excel 2003. Open it in Excel and save it as an"
                  + " Excel workbook (.xlsx).";
          case OTHER_XML ->
              "The file is XML of another program, not a workbook. Save its tables as an Excel"
                  + " workbook (.xlsx).";
          case WEB_ARCHIVE ->
              "The file is a web page in one file (MHTML), whatever its name says. Open it in Excel"
                  + " and save it as an Excel workbook (.xlsx).";
          case SYLK ->
              "The file is in the old SYLK format. Open it in Excel and save it as an Excel"
                  + " workbook (.xlsx).";
          case JSON ->
              "The file is JSON, data for programs; where a download fails, often the message why."
                  + " Open it in a text editor to see, and download the table as xlsx, ods or csv.";
          case RICH_TEXT -> "The file is a text document (RTF). Copy its tables into a workbook.";
          case PDF ->
              "The file is a PDF document. Ask its publisher for the tables as a spreadsheet.";
          case BINARY, ZIP, OLE, TEXT ->
              "The file is no spreadsheet. Files read here: xlsx, xlsm, xlsb, xls, ods and csv.";
        });
  }
}
