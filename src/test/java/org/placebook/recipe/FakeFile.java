package org.placebook.recipe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.FileFormat;
import org.placebook.sheet.Grid;
import org.placebook.sheet.SheetInfo;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.table.Finding;

/** A spreadsheet in memory: cells are texts, those that look like numbers are numbers. */
public final class FakeFile implements SpreadsheetFile {
  private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

  /** Adds a sheet; cells of a row stand apart by {@code |}, and are stripped. */
  public FakeFile sheet(String name, String... rows) {
    List<List<String>> cells = new ArrayList<>();
    for (String row : rows) {
      cells.add(Arrays.stream(row.split("\\|", -1)).map(String::strip).toList());
    }
    sheets.put(name, cells);
    return this;
  }

  @Override
  public String name() {
    return "recipe.xlsx";
  }

  @Override
  public FileFormat format() {
    return FileFormat.XLSX;
  }

  @Override
  public List<SheetInfo> sheets() {
    return sheets.keySet().stream().map(name -> new SheetInfo(name, false)).toList();
  }

  @Override
  public Grid grid(int sheet) {
    return new FakeGrid(List.copyOf(sheets.values()).get(sheet));
  }

  @Override
  public List<Finding> findings() {
    return List.of();
  }

  @Override
  public void close() {}

  private record FakeGrid(List<List<String>> cells) implements Grid {
    @Override
    public int lastRow() {
      return cells.size();
    }

    @Override
    public int lastColumn() {
      return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    @Override
    public CellKind kind(int row, int column) {
      String text = text(row, column);
      if (text.isEmpty()) {
        return CellKind.BLANK;
      }
      if (text.startsWith("#")) {
        return CellKind.ERROR;
      }
      if (text.startsWith("day ")) {
        return CellKind.DATE;
      }
      if (text.equals("TRUE") || text.equals("FALSE")) {
        return CellKind.BOOLEAN;
      }
      return text.matches("-?[0-9.]+") ? CellKind.NUMBER : CellKind.TEXT;
    }

    @Override
    public double number(int row, int column) {
      String text = text(row, column);
      return kind(row, column) == CellKind.BOOLEAN
          ? (text.equals("TRUE") ? 1 : 0)
          : Double.parseDouble(text.replace("day ", ""));
    }

    @Override
    public String text(int row, int column) {
      boolean isThere = row <= cells.size() && column <= cells.get(row - 1).size();
      return isThere ? cells.get(row - 1).get(column - 1).replace("\\n", "\n") : "";
    }
  }
}
