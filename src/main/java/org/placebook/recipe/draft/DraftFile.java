package org.placebook.recipe.draft;

import java.util.List;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.FileFormat;
import org.placebook.sheet.Grid;
import org.placebook.sheet.SheetInfo;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.table.Finding;

/** A draft as if it had been saved and opened again: all its cells are texts. */
record DraftFile(Draft draft) implements SpreadsheetFile {

  @Override
  public String name() {
    return Draft.NAME;
  }

  @Override
  public FileFormat format() {
    return FileFormat.XLSX;
  }

  @Override
  public List<SheetInfo> sheets() {
    return draft.sheets().stream().map(sheet -> new SheetInfo(sheet.name(), false)).toList();
  }

  @Override
  public Grid grid(int sheet) {
    return new Cells(draft.sheets().get(sheet).rows());
  }

  @Override
  public List<Finding> findings() {
    return List.of();
  }

  @Override
  public void close() {
    // There is no file to let go of.
  }

  private record Cells(List<List<String>> rows) implements Grid {
    @Override
    public int lastRow() {
      return rows.size();
    }

    @Override
    public int lastColumn() {
      return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    @Override
    public CellKind kind(int row, int column) {
      return text(row, column).isEmpty() ? CellKind.BLANK : CellKind.TEXT;
    }

    @Override
    public double number(int row, int column) {
      throw new IllegalStateException("A draft has no cell of numbers");
    }

    @Override
    public String text(int row, int column) {
      boolean isThere = row <= rows.size() && column <= rows.get(row - 1).size();
      return isThere ? rows.get(row - 1).get(column - 1) : "";
    }
  }
}
