package org.placebook.sheet.features;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.formats.CsvFile;
import org.placebook.sheet.parts.Budget;
import org.placebook.sheet.parts.ReadFailures;
import org.placebook.sheet.parts.Signature;
import org.placebook.table.Place;

/** Opens spreadsheet files of any format, recognised by what they hold, not by their names. */
public final class Spreadsheets {
  private Spreadsheets() {}

  /**
   * Opens a file; the caller closes it.
   *
   * @throws UnreadableFile if it is no spreadsheet, broken, protected or over a limit
   */
  public static SpreadsheetFile open(Path file, Limits limits) throws UnreadableFile {
    return open(file, String.valueOf(file.getFileName()), limits);
  }

  /**
   * Opens a file of any format that is read.
   *
   * @param name what the file is called in everything said of it
   * @throws UnreadableFile saying why, and what to do
   */
  public static SpreadsheetFile open(Path file, String name, Limits limits) throws UnreadableFile {
    if (!Files.isRegularFile(file)) {
      throw new UnreadableFile(
          Place.file(name), "There is no such file. Check the name and the folder.");
    }
    try {
      return Misnamed.checked(open(name, file, new Budget(limits)));
    } catch (IOException e) {
      throw ReadFailures.of(Place.file(name), e);
    }
  }

  /** Whether a file is a text with separators, which has but one sheet, named after the file. */
  public static boolean isText(Path file) {
    try {
      return Signature.of(file) == Signature.TEXT;
    } catch (IOException e) {
      return false; // What is wrong with it is said when it is opened.
    }
  }

  private static SpreadsheetFile open(String name, Path file, Budget budget) throws IOException {
    Signature signature = Signature.of(file);
    return switch (signature) {
      case TEXT -> CsvFile.read(name, file, budget);
      case ZIP -> ZippedFormats.open(name, file, budget);
      case OLE -> OleFormats.open(name, file, budget);
      default -> throw signature.refusal();
    };
  }
}
