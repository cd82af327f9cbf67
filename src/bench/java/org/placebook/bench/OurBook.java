package org.placebook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.placebook.book.Book;
import org.placebook.book.Cells;
import org.placebook.book.Properties;
import org.placebook.book.RowRole;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.book.TextLine;
import org.placebook.table.Text;
import org.placebook.table.Value;
import org.placebook.write.xlsx.BookWriter;

/** The bench's table as a finished sheet: title, table, house style, widths and row heights. */
final class OurBook {
  private OurBook() {}

  static void write(Path file, int rows, int columns) throws IOException {
    List<SheetColumn> made = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      boolean isText = column < 2;
      made.add(
          new SheetColumn(
              Workbooks.heading(column),
              isText ? SheetColumn.Kind.LABEL : SheetColumn.Kind.FIGURE,
              isText ? "General" : "#,##0.00",
              new Made(rows, column)));
    }
    TableSheet sheet =
        new TableSheet(
            "Data",
            "Data of the bench",
            "tbl_Data",
            List.of(TextLine.body("This worksheet contains one table.")),
            made,
            Collections.nCopies(rows, RowRole.BODY),
            List.of(),
            List.of());
    Properties properties =
        new Properties("Bench", "Placebook", "en-GB", "", "", LocalDate.of(2026, 1, 1));
    BookWriter.write(new Book(properties, List.of(sheet)), Optional.empty(), file);
  }

  /** A column of the made-up figures. */
  private record Made(int size, int column) implements Cells {
    @Override
    public Value value(int row) {
      if (column < 2) {
        return new Text(column == 0 ? Data.code(row) : Data.name(row));
      }
      return Value.of(Writers.isFormula(column) ? Writers.result(row) : Data.figure(row, column));
    }

    @Override
    public Optional<String> formula(int row) {
      // The table's headings stand in row 3 here.
      return Writers.isFormula(column) ? Optional.of(Writers.formula(row + 2)) : Optional.empty();
    }
  }
}
