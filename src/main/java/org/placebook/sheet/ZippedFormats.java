package org.placebook.sheet;

import java.io.IOException;
import java.nio.file.Path;

/** Tells the zipped formats apart by their parts. */
final class ZippedFormats {
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
    String main =
        Relationship.first(Relationship.of(zip, ""), "officeDocument")
            .map(Relationship::target)
            .orElse("xl/workbook.xml");
    if (!zip.has(main)) {
      throw new Refused(
          "The file is a zip archive but no workbook. Unpack it and use the workbook inside.");
    }
    return new XlsxFile(name, zip, budget, main);
  }
}
