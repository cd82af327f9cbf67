package org.placebook.book.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.Cells;
import org.placebook.book.table.FigureLimits.Limit;
import org.placebook.book.table.FinishedTable;
import org.placebook.table.Text;
import org.placebook.table.Value;

/**
 * Charted figures, each with the formula that fetches it from its table.
 *
 * @param format their Excel number format
 * @param values one a row
 * @param formulas one a row
 */
record Charted(String format, List<Value> values, List<Optional<String>> formulas)
    implements Cells {
  Charted {
    values = List.copyOf(values);
    formulas = List.copyOf(formulas);
  }

  /** Some rows of a column of a table. */
  static Charted of(FinishedTable table, int column, List<Integer> rows, String home) {
    List<Value> values = new ArrayList<>();
    List<Optional<String>> formulas = new ArrayList<>();
    for (int row : rows) {
      values.add(table.value(column, row));
      formulas.add(Optional.of(table.reference(column, row, home)));
    }
    return new Charted(table.format(column), values, formulas);
  }

  /** The limits of some rows of a column of a table, by reference where the table shows them. */
  static Charted of(FinishedTable table, int column, Limit limit, List<Integer> rows, String home) {
    List<Value> values = new ArrayList<>();
    List<Optional<String>> formulas = new ArrayList<>();
    for (int row : rows) {
      values.add(limit.values().get(row));
      formulas.add(limit.column().map(shown -> table.reference(shown, row, home)));
    }
    return new Charted(table.format(column), values, formulas);
  }

  static List<Value> texts(List<String> texts) {
    return texts.stream().<Value>map(Text::new).toList();
  }

  @Override
  public int size() {
    return values.size();
  }

  @Override
  public Value value(int row) {
    return values.get(row);
  }

  @Override
  public Optional<String> formula(int row) {
    return formulas.get(row);
  }
}
