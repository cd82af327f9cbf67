package org.placebook.run.output;

import java.util.Optional;
import org.placebook.book.Book;
import org.placebook.book.Sheet;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Reason;

/** How many figures a finished workbook does not show because they are withheld. */
public final class Withheld {
  private static final String DATA = "Data ";
  private static final String WORKINGS = "Workings";

  private Withheld() {}

  /** Says so, if there are any in its tables. */
  public static Optional<Finding> in(Book book, String file) {
    long cells = book.sheets().stream().mapToLong(Withheld::in).sum();
    return cells == 0
        ? Optional.empty()
        : Optional.of(
            Finding.note(
                Place.file(file),
                "%,d cells of the tables show [c] in place of a figure, data sheets not counted."
                    .formatted(cells)));
  }

  private static long in(Sheet sheet) {
    boolean isDerived =
        sheet instanceof TableSheet
            && !sheet.name().startsWith(DATA)
            && !sheet.name().equals(WORKINGS);
    return isDerived ? ((TableSheet) sheet).columns().stream().mapToLong(Withheld::in).sum() : 0;
  }

  private static long in(SheetColumn column) {
    return column.kind() == SheetColumn.Kind.FIGURE
        ? column
            .cells()
            .missing()
            .filter(missing -> missing.reason() == Reason.CONFIDENTIAL)
            .count()
        : 0;
  }
}
