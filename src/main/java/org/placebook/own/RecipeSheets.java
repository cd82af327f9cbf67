package org.placebook.own;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.placebook.book.Book;
import org.placebook.table.Finding;

/** Works out the sheets that a recipe inside a workbook asks for. */
public interface RecipeSheets {
  /**
   * Of a workbook.
   *
   * @param workbook with the values of its typed functions
   * @param name what the file is called
   */
  Asked of(Path workbook, String name) throws IOException;

  /**
   * What a recipe asks for.
   *
   * @param book the sheets; none where it asks for none, or something is wrong
   * @param findings what is wrong, or worth knowing
   */
  record Asked(Optional<Book> book, List<Finding> findings) {
    /** Copies the list. */
    public Asked {
      findings = List.copyOf(findings);
    }
  }
}
