package org.placebook.own.typed;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.placebook.own.splice.FormulaCell;

/** Gives each follower of a shared formula a text of its own; the first cell of one has it. */
public final class SharedFormulas {
  private final Map<String, FormulaCell> first = new HashMap<>();

  /** A cell of a sheet with its own text; cells come in the order of the sheet's part. */
  public FormulaCell own(FormulaCell cell) {
    if (!cell.kind().equals("shared")) {
      return cell;
    }
    if (!cell.formula().isEmpty()) {
      first.put(cell.shared(), cell);
      return cell;
    }
    return Optional.ofNullable(first.get(cell.shared()))
        .map(
            master ->
                cell.with(
                    FormulaText.moved(
                        master.formula(),
                        cell.row() - master.row(),
                        cell.column() - master.column())))
        .orElse(cell);
  }
}
