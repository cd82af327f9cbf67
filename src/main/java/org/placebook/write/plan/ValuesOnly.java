package org.placebook.write.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.Book;
import org.placebook.book.Cells;
import org.placebook.book.Link;
import org.placebook.book.Sheet;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.table.Value;

/** A book whose cells show the same and hold no formula, as publishing asks for. */
public final class ValuesOnly {
  private ValuesOnly() {}

  /** The same book without its formulas; links, looks and charts stay. */
  public static Book of(Book book) {
    List<Sheet> sheets = new ArrayList<>();
    for (Sheet sheet : book.sheets()) {
      sheets.add(sheet instanceof TableSheet table ? of(table) : sheet);
    }
    return new Book(book.properties(), sheets);
  }

  private static TableSheet of(TableSheet sheet) {
    List<SheetColumn> columns = new ArrayList<>();
    for (SheetColumn column : sheet.columns()) {
      columns.add(
          new SheetColumn(
              column.heading(),
              column.kind(),
              column.numberFormat(),
              new Shown(column.cells()),
              column.rowFormats()));
    }
    return new TableSheet(
        sheet.name(),
        sheet.title(),
        sheet.tableName(),
        sheet.lead(),
        columns,
        sheet.rows(),
        sheet.highlights(),
        sheet.charts(),
        sheet.printing());
  }

  private record Shown(Cells live) implements Cells {
    @Override
    public int size() {
      return live.size();
    }

    @Override
    public Value value(int row) {
      return live.value(row);
    }

    @Override
    public Optional<Link> link(int row) {
      return live.link(row);
    }

    @Override
    public boolean isBlank(int row) {
      return live.isBlank(row);
    }
  }
}
