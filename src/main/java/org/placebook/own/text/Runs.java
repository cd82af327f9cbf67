package org.placebook.own.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.InputColumn;
import org.placebook.table.Reason;

/** Cells of a row that a formula treats alike, as ranges. */
final class Runs {
  private Runs() {}

  /** One range if all stand side by side, else each by itself. */
  static List<String> of(OwnAddresses where, List<BoundFormula> figures) {
    List<InputColumn> columns = figures.stream().map(ColumnText::column).toList();
    return where
        .ownRun(columns)
        .map(List::of)
        .orElseGet(() -> columns.stream().map(where::own).toList());
  }

  /** How many cells show a text. */
  static String tally(List<String> runs, String text) {
    List<String> counts = new ArrayList<>();
    String sought = NativeText.quoted(text.replaceAll("[~*?]", "~$0"));
    runs.forEach(
        run ->
            counts.add(
                run.matches(".*(?::[^!]*|\\]:\\[.*)")
                    ? "COUNTIF(" + run + "," + sought + ")"
                    : "(" + run + "=" + NativeText.quoted(text) + ")"));
    return String.join("+", counts);
  }

  /** Why many cells together have no figure: [c] if one is, else [x]. */
  static String gap(OwnAddresses where, List<String> runs, List<BoundFormula> figures) {
    TreeSet<String> signs = new TreeSet<>();
    for (BoundFormula figure : figures) {
      where
          .markers(ColumnText.column(figure))
          .forEach(
              (sign, reason) -> {
                if (reason == Reason.CONFIDENTIAL) {
                  signs.add(sign);
                }
              });
    }
    StringBuilder any = new StringBuilder(tally(runs, "[c]"));
    signs.forEach(sign -> any.append('+').append(tally(runs, sign)));
    return "IF(" + any + ",\"[c]\",\"[x]\")";
  }
}
