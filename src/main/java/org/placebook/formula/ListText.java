package org.placebook.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Native text of the label of the largest or smallest of several figures. */
final class ListText {
  private final ExcelText text;

  ListText(ExcelText text) {
    this.text = text;
  }

  /** The label of the largest or smallest, ties joined. */
  String extreme(Measure.Extreme extreme, Subject subject) {
    if (extreme.members().isEmpty()) {
      return "\"[z]\"";
    }
    List<Measure> measures = extreme.members().stream().map(Member::measure).toList();
    List<Cell> cells =
        CellRuns.cells(measures, subject, text.addresses())
            .orElseThrow(() -> new NotNative("the figures compared are on no sheet of their own"));
    String figures = runs(cells);
    String best = (extreme.largest() ? "MAX(" : "MIN(") + figures + ")";
    List<String> names = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String label = ExcelText.quoted("; " + extreme.members().get(i).label());
      names.add("IF(" + at(cells.get(i)) + "=" + best + "," + label + ",\"\")");
    }
    String ties =
        cells.stream()
            .map(cell -> "(" + at(cell) + "=" + best + ")")
            .collect(Collectors.joining("+"));
    Optional<String> range = CellRuns.oneRange(cells, text.home());
    String count =
        range.map(r -> "SUMPRODUCT(--(" + r + "=" + best + "))").orElse("(" + ties + ")");
    String labels =
        "IF(" + count + ">1,\"joint: \",\"\")&MID(" + String.join("&", names) + ",3,1000)";
    if (cells.size() > 2) {
      String all = "\"joint: all " + cells.size() + "\"";
      labels = "IF(" + count + "=" + cells.size() + "," + all + "," + labels + ")";
    }
    return guarded(extreme.largest(), cells, figures, labels);
  }

  /** A [low] is not the largest unless all are, and leaves open which is the smallest. */
  private String guarded(boolean largest, List<Cell> cells, String all, String labels) {
    int k = cells.size();
    String counted = "COUNT(" + all + ")";
    String orLow = counted + "+" + tally(cells, "[low]");
    String figures = largest ? orLow : counted;
    String result = largest ? "IF(" + counted + "=0,\"[low]\"," + labels + ")" : labels;
    String last = "IF(" + orLow + "+" + tally(cells, "[z]") + "=" + k + ",\"[z]\",\"[x]\")";
    String unreliable = "IF(" + tally(cells, "[u]") + ">0,\"[u]\"," + low(orLow, k, last) + ")";
    String held = "IF(" + tally(cells, "[c]") + ">0,\"[c]\"," + unreliable + ")";
    return "IF(" + figures + "=" + k + "," + result + "," + held + ")";
  }

  private static String low(String orLow, int k, String otherwise) {
    return "IF(" + orLow + "=" + k + ",\"[low]\"," + otherwise + ")";
  }

  private String tally(List<Cell> cells, String shorthand) {
    Optional<String> range = CellRuns.oneRange(cells, text.home());
    if (range.isPresent() && cells.size() > 1) {
      return "COUNTIF(" + range.get() + ",\"" + shorthand + "\")";
    }
    return cells.stream()
        .map(cell -> "(" + at(cell) + "=\"" + shorthand + "\")")
        .collect(Collectors.joining("+", "(", ")"));
  }

  private String runs(List<Cell> cells) {
    return CellRuns.oneRange(cells, text.home())
        .orElseGet(() -> cells.stream().map(this::at).collect(Collectors.joining(",")));
  }

  private String at(Cell cell) {
    return cell.from(text.home());
  }
}
