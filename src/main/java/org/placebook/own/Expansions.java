package org.placebook.own;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.placebook.own.data.MarkedRange;
import org.placebook.own.data.OwnBook;
import org.placebook.own.splice.FormulaCell;
import org.placebook.own.typed.FormulaText;
import org.placebook.sheet.parts.Address;

/**
 * Finds what was typed by what it became: by the formula's canonical text, never by the cell's
 * address, so that cells are met that were moved, sorted or filled down since.
 */
final class Expansions {
  private final OwnBook book;
  private final Map<String, OwnRecord.Expanded> byText = new HashMap<>();
  private final Map<String, OwnRecord.Cell> byAddress = new HashMap<>();

  Expansions(OwnBook book, OwnRecord record) {
    this.book = book;
    for (OwnRecord.Expanded function : record.functions()) {
      if (!function.expansion().isEmpty()) {
        byText.putIfAbsent(canonical(function), function);
      }
      function.cells().forEach(cell -> byAddress.put(key(function.sheet(), cell.at()), cell));
    }
  }

  static String key(String sheet, String address) {
    return sheet + "!" + address;
  }

  private static String canonical(OwnRecord.Expanded function) {
    return FormulaText.canonical(
        function.expansion(),
        function.sheet(),
        Address.row(function.at()),
        Address.column(function.at()),
        Optional.of(function.table()).filter(table -> !table.isEmpty()));
  }

  /** The function that became the formula of a cell. */
  Optional<OwnRecord.Expanded> of(String sheet, FormulaCell cell) {
    return of(cell.formula(), sheet, cell.row(), cell.column());
  }

  Optional<OwnRecord.Expanded> of(String formula, String sheet, int row, int column) {
    Optional<String> table = book.tableAt(sheet, row, column).map(MarkedRange::name);
    return Optional.ofNullable(
        byText.get(FormulaText.canonical(formula, sheet, row, column, table)));
  }

  /** What was typed, as it stands in another cell. */
  static String typed(OwnRecord.Expanded function, int row, int column) {
    return FormulaText.moved(
        function.typed(), row - Address.row(function.at()), column - Address.column(function.at()));
  }

  /** A cell as it was, by its address. */
  Optional<OwnRecord.Cell> cell(String sheet, String address) {
    return Optional.ofNullable(byAddress.get(key(sheet, address)));
  }
}
