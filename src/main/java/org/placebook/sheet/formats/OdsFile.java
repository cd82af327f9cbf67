package org.placebook.sheet.formats;

import java.io.IOException;
import java.util.List;
import org.placebook.sheet.CellNote;
import org.placebook.sheet.FileFormat;
import org.placebook.sheet.Grid;
import org.placebook.sheet.SheetInfo;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.parts.Budget;
import org.placebook.sheet.parts.HiddenSheets;
import org.placebook.sheet.parts.Refused;
import org.placebook.sheet.parts.XmlCursor;
import org.placebook.sheet.parts.ZipPackage;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/**
 * An OpenDocument spreadsheet. Its cells are read by hand with StAX: the libraries at hand (ODF
 * Toolkit, jOpenDocument) build a tree of the whole document, and rows repeated a million times are
 * for us to bound. All sheets stand in one part, so all are read at once.
 */
public final class OdsFile implements SpreadsheetFile {
  public static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  private final String name;
  private final List<OdsContent.Sheet> sheets;

  /** Reads all and closes the zip. */
  public OdsFile(String name, ZipPackage zip, Budget budget) throws IOException {
    this.name = name;
    try (zip) {
      refuseEncrypted(zip);
      OdsStylesReader styles = new OdsStylesReader();
      if (!zip.lacks(STYLES)) {
        try (XmlCursor xml = XmlCursor.open(zip.open(STYLES))) {
          while (xml.nextStart()) {
            styles.take(xml);
          }
        }
      }
      this.sheets = OdsContent.read(zip.open(CONTENT), styles, budget);
    }
  }

  private static void refuseEncrypted(ZipPackage zip) throws IOException {
    if (!zip.has(MANIFEST)) {
      return;
    }
    try (XmlCursor xml = XmlCursor.open(zip.open(MANIFEST))) {
      while (xml.nextStart()) {
        if (xml.name().equals("encryption-data")) {
          throw new Refused(
              "The file is protected with a password. Open it in LibreOffice and save it without"
                  + " one.");
        }
      }
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public FileFormat format() {
    return FileFormat.ODS;
  }

  @Override
  public List<SheetInfo> sheets() {
    return sheets.stream().map(OdsContent.Sheet::info).toList();
  }

  @Override
  public Grid grid(int sheet) {
    return sheets.get(sheet).grid();
  }

  @Override
  public List<CellNote> notes(int sheet) {
    return sheets.get(sheet).notes();
  }

  @Override
  public List<Finding> findings() {
    return sheets.stream()
        .filter(sheet -> sheet.info().hidden())
        .map(sheet -> Finding.note(Place.sheet(name, sheet.info().name()), HiddenSheets.HIDDEN))
        .toList();
  }

  @Override
  public void close() {
    // All was read on opening.
  }
}
