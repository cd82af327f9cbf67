package org.placebook.own.data;

import java.util.Optional;
import org.placebook.own.splice.FormulaCell;
import org.placebook.own.typed.FormulaText;
import org.placebook.table.Letters;

/**
 * A cell in which a function of Placebook is typed.
 *
 * @param sheet its sheet
 * @param cell as it stands in the sheet's part
 * @param table the Excel table that it stands in
 */
public record TypedCell(OwnSheet sheet, FormulaCell cell, Optional<MarkedRange> table) {

  /** The formula without {@code =}. */
  public String formula() {
    return cell.formula();
  }

  /** The same for all cells that it was filled down to. */
  public String canonical() {
    return FormulaText.canonical(
        formula(), sheet.name(), cell.row(), cell.column(), table.map(MarkedRange::name));
  }

  /** As the formula bar shows it. */
  public String shown() {
    return FormulaText.shown(formula(), table.map(MarkedRange::name));
  }

  /** Such as {@code I5}. */
  public String address() {
    return Letters.of(cell.column()) + cell.row();
  }
}
