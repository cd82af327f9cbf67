package org.placebook.sheet;

import java.util.List;
import java.util.Locale;

/** The formats that are read, told by a file's content. */
public enum FileFormat {
  /** Excel workbook. */
  XLSX("an Excel workbook (.xlsx)", "xlsx xltx"),
  /** Excel workbook that may hold macros. */
  XLSM("an Excel workbook with macros (.xlsm)", "xlsm xltm xlam"),
  /** Excel workbook in binary form. */
  XLSB("a binary Excel workbook (.xlsb)", "xlsb"),
  /** Workbook of Excel 97 to 2003. */
  XLS("a workbook of Excel 97 to 2003 (.xls)", "xls xlt"),
  /** OpenDocument spreadsheet. */
  ODS("an OpenDocument spreadsheet (.ods)", "ods ots"),
  /** Text with separators. */
  CSV("a text file with separators (.csv)", "csv tsv tab txt asc");

  private final String description;
  private final String extensions;

  FileFormat(String description, String extensions) {
    this.description = description;
    this.extensions = extensions;
  }

  /** With its article and usual extension, for a message. */
  public String description() {
    return description;
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
