package org.placebook.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The formats that are read, told by a file's content, and what files of each say. */
public enum FileFormat {
  /** Excel workbook. */
  XLSX("an Excel workbook (.xlsx)", "xlsx xltx", Says.values()),
  /** Excel workbook that may hold macros. */
  XLSM(
      "an Excel workbook with macros (.xlsm)",
      "xlsm xltm xlam",
      Says.LOOKS,
      Says.NUMBER_FORMATS,
      Says.LINKS,
      Says.PROPERTIES,
      Says.LANGUAGE),
  /** Workbook of Excel 97 to 2003. */
  XLS(
      "a workbook of Excel 97 to 2003 (.xls)",
      "xls xlt",
      Says.LOOKS,
      Says.NUMBER_FORMATS,
      Says.LINKS,
      Says.PROPERTIES),
  /** Excel workbook in binary form. */
  XLSB("a binary Excel workbook (.xlsb)", "xlsb", Says.LOOKS),
  /** OpenDocument spreadsheet. */
  ODS(
      "an OpenDocument spreadsheet (.ods)",
      "ods ots",
      Says.LOOKS,
      Says.LINKS,
      Says.PROPERTIES,
      Says.LANGUAGE,
      Says.TO_EVERYONE),
  /** Text with separators. */
  CSV("a text file with separators (.csv)", "csv tsv tab txt asc", Says.TO_EVERYONE);

  /** What rules of accessible spreadsheets can be asked of a file. */
  public enum Says {
    /** How cells look, and which sheet is shown first. */
    LOOKS,
    /** The number formats of its cells, as far as they are read. */
    NUMBER_FORMATS,
    /** Links from sheet to sheet, likewise. */
    LINKS,
    /** Title, author and the like, likewise. */
    PROPERTIES,
    /** The language of its words. */
    LANGUAGE,
    /** Every program opens it. */
    TO_EVERYONE
  }

  private final String description;
  private final String extensions;

  @SuppressWarnings("ImmutableEnumChecker") // That of Set.of is.
  private final Set<Says> says;

  FileFormat(String description, String extensions, Says... says) {
    this.description = description;
    this.extensions = extensions;
    this.says = Set.of(says);
  }

  /** Whether files of this format say something, and it is read. */
  public boolean says(Says what) {
    return says.contains(what);
  }

  /** With its article and usual extension, for a message. */
  public String description() {
    return description;
  }

  /** The usual extension of each. */
  public static List<String> usualExtensions() {
    return Stream.of(values()).map(format -> format.extensions.split(" ", -1)[0]).toList();
  }

  /** Whether a file of this format may bear a name; one without an extension may. */
  public boolean fits(String fileName) {
    String extension = extension(fileName);
    return extension.isEmpty() || List.of(extensions.split(" ", -1)).contains(extension);
  }

  /** What follows the last point of a file's name, in lower case, or nothing. */
  public static String extension(String fileName) {
    int point = fileName.lastIndexOf('.');
    return point < 0 ? "" : fileName.substring(point + 1).toLowerCase(Locale.ROOT);
  }
}
