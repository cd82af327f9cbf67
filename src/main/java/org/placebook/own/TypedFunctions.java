package org.placebook.own;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.placebook.own.data.OwnBook;
import org.placebook.sheet.FileFormat;
import org.placebook.sheet.Limits;
import org.placebook.sheet.UnreadableFile;

/** Whether functions are typed in the cells of a workbook. */
public final class TypedFunctions {
  private TypedFunctions() {}

  /**
   * The cells in which functions are typed, such as {@code Jobs!I5}; none in a file that cannot be
   * read, of which others say why.
   */
  public static List<String> in(Path file, String name, Limits limits) {
    String extension = FileFormat.extension(name);
    if (!extension.equals("xlsx") && !extension.equals("xlsm")) {
      return List.of();
    }
    try (OwnBook book = OwnBook.look(file, name, limits)) {
      return book.typedCells();
    } catch (UnreadableFile | IOException e) {
      return List.of();
    }
  }
}
