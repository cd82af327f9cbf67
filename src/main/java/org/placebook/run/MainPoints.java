package org.placebook.run;

import java.util.List;
import java.util.stream.IntStream;
import org.placebook.book.Book;
import org.placebook.book.Cells;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.table.Text;

/** What a finished workbook says first, for those who have not opened it. */
final class MainPoints {
  private static final int MOST = 5;

  private MainPoints() {}

  /** The first sentences of its sheet Findings. */
  static List<String> of(Book book) {
    return book.sheets().stream()
        .filter(sheet -> sheet.name().equals("Findings"))
        .filter(TableSheet.class::isInstance)
        .flatMap(sheet -> ((TableSheet) sheet).columns().stream())
        .filter(column -> column.kind() == SheetColumn.Kind.SENTENCE)
        .limit(1)
        .flatMap(column -> sentences(column.cells()).stream())
        .limit(MOST)
        .toList();
  }

  private static List<String> sentences(Cells cells) {
    return IntStream.range(0, cells.size())
        .mapToObj(cells::value)
        .filter(Text.class::isInstance)
        .map(value -> ((Text) value).text())
        .toList();
  }
}
