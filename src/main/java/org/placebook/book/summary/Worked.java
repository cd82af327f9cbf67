package org.placebook.book.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.Cells;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** Cells in the making: what each shows and, where it is live, the formula that it follows from. */
final class Worked implements Cells {
  private final List<Value> values = new ArrayList<>();
  private final List<Optional<String>> formulas = new ArrayList<>();

  void add(Value value, Optional<String> formula) {
    values.add(value);
    formulas.add(formula);
  }

  void add(Value value, String formula) {
    add(value, Optional.of(formula));
  }

  void add(String text) {
    add(new Text(text), Optional.empty());
  }

  List<Value> values() {
    return List.copyOf(values);
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
