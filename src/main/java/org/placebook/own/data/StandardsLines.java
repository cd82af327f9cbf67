package org.placebook.own.data;

import java.util.Optional;
import org.placebook.formula.excel.CellRef;
import org.placebook.own.typed.TableReference;
import org.placebook.table.LabelColumn;
import org.placebook.table.Letters;

/** How a standard's row is found by Excel: by its code, or else its name. */
public final class StandardsLines {
  private StandardsLines() {}

  /**
   * The column that tells the rows of a table that are no areas: of codes where each has one, of
   * names where each has one.
   */
  public static Optional<Integer> key(OwnTable table) {
    boolean coded = table.otherRows().stream().noneMatch(row -> table.code(row).isEmpty());
    boolean named = table.otherRows().stream().noneMatch(row -> table.areaName(row).isEmpty());
    Optional<Integer> codes = table.codes().map(LabelColumn::position).filter(c -> coded);
    return codes.or(() -> table.names().map(LabelColumn::position).filter(c -> named));
  }

  /** What that column holds in a row. */
  public static String keyOf(OwnTable table, int row) {
    Optional<Integer> codes = table.codes().map(LabelColumn::position);
    return key(table).equals(codes) ? table.code(row) : table.areaName(row);
  }

  /** The formula that finds the row of a standard within its table. */
  static String match(OwnTable table, int row, String from) {
    String code = table.code(row);
    LabelColumn column = (code.isEmpty() ? table.names() : table.codes()).orElseThrow();
    String sought = code.isEmpty() ? table.areaName(row) : code;
    return "MATCH(\"%s\",%s,0)"
        .formatted(
            sought.replaceAll("[~*?]", "~$0").replace("\"", "\"\""),
            cells(table, column.position(), from));
  }

  /** All cells of a column, in a formula on a sheet. */
  public static String cells(OwnTable table, int column, String from) {
    return table
        .marked()
        .map(marked -> TableReference.ofColumn(marked.name(), table.rawHeading(column)))
        .orElseGet(
            () ->
                "%s$%s$%d:$%2$s$%d"
                    .formatted(
                        CellRef.sheetPrefix(table.sheet(), from),
                        Letters.of(column),
                        table.range().firstRow() + 1,
                        table.range().lastRow()));
  }

  /** The figure of a standard, from its table. */
  public static String figure(OwnTable table, int column, int row) {
    return "INDEX(%s,%s)"
        .formatted(cells(table, column, Standards.SHEET), match(table, row, Standards.SHEET));
  }
}
