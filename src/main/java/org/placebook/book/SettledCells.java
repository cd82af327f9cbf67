package org.placebook.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.table.Value;

/**
 * Cells of which all is worked out.
 *
 * @param cells from the first row on
 */
public record SettledCells(List<Cell> cells) implements Cells {

  /** What {@link Cells} says of a row. */
  public record Cell(Value value, Optional<String> formula, Optional<Link> link, boolean isBlank) {}

  /** Copies the list. */
  public SettledCells {
    cells = List.copyOf(cells);
  }

  /** What others give one by one. */
  public static SettledCells of(Cells others) {
    List<Cell> cells = new ArrayList<>(others.size());
    for (int row = 0; row < others.size(); row++) {
      cells.add(
          new Cell(others.value(row), others.formula(row), others.link(row), others.isBlank(row)));
    }
    return new SettledCells(cells);
  }

  @Override
  public int size() {
    return cells.size();
  }

  @Override
  public Value value(int row) {
    return cells.get(row).value();
  }

  @Override
  public Optional<String> formula(int row) {
    return cells.get(row).formula();
  }

  @Override
  public Optional<Link> link(int row) {
    return cells.get(row).link();
  }

  @Override
  public boolean isBlank(int row) {
    return cells.get(row).isBlank();
  }
}
