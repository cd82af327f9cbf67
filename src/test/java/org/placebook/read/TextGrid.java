package org.placebook.read;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;
import org.placebook.sheet.Range;

/**
 * A sheet written as text, a row a line, cells parted by {@code |}. {@code <} is merged with the
 * cell on its left, {@code ^} with the one above; {@code <Flags} hides a text beneath the merge.
 * {@code '12} is a number stored as text, {@code 25%} a number shown as a percentage, {@code
 * 2019-03-31} a day, {@code #N/A} an error. {@code =} is a formula without a result, {@code =12}
 * one with that result. A line that begins with {@code (hidden)} is a hidden row.
 */
final class TextGrid implements Grid {
  private final List<List<String>> rows = new ArrayList<>();
  private final Set<Integer> hidden = new HashSet<>();
  private final List<Range> merges = new ArrayList<>();
  private int lastColumn;

  TextGrid(List<String> lines) {
    for (String line : lines) {
      String plain = line;
      if (line.startsWith("(hidden)")) {
        hidden.add(rows.size() + 1);
        plain = line.substring("(hidden)".length());
      }
      List<String> cells = new ArrayList<>();
      for (String cell : plain.split("\\|", -1)) {
        cells.add(cell.strip());
      }
      rows.add(cells);
      lastColumn = Math.max(lastColumn, cells.size());
    }
    for (int row = 1; row <= rows.size(); row++) {
      for (int column = 1; column <= lastColumn; column++) {
        addMerge(row, column);
      }
    }
  }

  private void addMerge(int row, int column) {
    if (isCovered(row, column)) {
      return;
    }
    int right = column;
    while (isMergedLeft(cell(row, right + 1))) {
      right++;
    }
    int down = row;
    while (cell(down + 1, column).equals("^")) {
      down++;
    }
    if (right > column || down > row) {
      merges.add(new Range(row, column, down, right));
    }
  }

  private boolean isCovered(int row, int column) {
    String cell = cell(row, column);
    return cell.equals("^") || isMergedLeft(cell);
  }

  /** {@code <5} and {@code <=5} are signs of published statistics. */
  private static boolean isMergedLeft(String cell) {
    return cell.startsWith("<") && !cell.matches("<=?\\d.*");
  }

  private String written(int row, int column) {
    return row < 1 || row > rows.size() || column < 1 || column > rows.get(row - 1).size()
        ? ""
        : rows.get(row - 1).get(column - 1);
  }

  private String cell(int row, int column) {
    String cell = written(row, column);
    return cell.matches("=\\d+") ? cell.substring(1) : cell;
  }

  @Override
  public int lastRow() {
    return rows.size();
  }

  @Override
  public int lastColumn() {
    return lastColumn;
  }

  @Override
  public CellKind kind(int row, int column) {
    String cell = cell(row, column);
    if (cell.isEmpty() || cell.equals("^") || cell.equals("<") || cell.equals("=")) {
      return CellKind.BLANK;
    }
    if (cell.matches("-?\\d+(\\.\\d+)?%?")) {
      return CellKind.NUMBER;
    }
    if (cell.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return CellKind.DATE;
    }
    return cell.matches("#(N/A|DIV/0!|REF!|VALUE!)") ? CellKind.ERROR : CellKind.TEXT;
  }

  @Override
  public double number(int row, int column) {
    String cell = cell(row, column);
    if (kind(row, column) == CellKind.DATE) {
      return ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.parse(cell));
    }
    return cell.endsWith("%")
        ? Double.parseDouble(cell.substring(0, cell.length() - 1)) / 100
        : Double.parseDouble(cell);
  }

  @Override
  public String text(int row, int column) {
    String cell = cell(row, column);
    return switch (kind(row, column)) {
      case BLANK -> "";
      case TEXT -> cell.startsWith("'") || isCovered(row, column) ? cell.substring(1) : cell;
      default -> cell;
    };
  }

  @Override
  public boolean isFormula(int row, int column) {
    return written(row, column).matches("=\\d*");
  }

  @Override
  public boolean isPercent(int row, int column) {
    return kind(row, column) == CellKind.NUMBER && cell(row, column).endsWith("%");
  }

  @Override
  public List<Range> merges() {
    return merges;
  }

  @Override
  public boolean isRowHidden(int row) {
    return hidden.contains(row);
  }
}
