package org.placebook.formula.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Scalar;
import org.placebook.formula.measure.Subject;

/** Native text of COUNTAREAS: a condition over blocks of cells, counted by SUMPRODUCT. */
final class ConditionText {
  private static final int MOST_BLOCKS = 3;

  private final RowText row;
  private final List<BoundFormula> columns = new ArrayList<>();
  private List<AreaBlock> blocks = List.of();

  ConditionText(RowText row) {
    this.row = row;
  }

  /** Of the row's group; of all areas for a comparator or where there are no groups. */
  String count(BoundFormula.CountAreas count) {
    collect(count.condition());
    String met;
    if (columns.isEmpty() || columns.size() > MOST_BLOCKS) {
      columns.clear();
      columns.add(count.condition());
      blocks = row.blocks(columns);
      met = "(" + blocks.get(0).from(row.home()) + "=\"yes\")";
    } else {
      blocks = row.blocks(columns);
      String figures =
          blocks.stream()
              .map(block -> "ISNUMBER(" + block.from(row.home()) + ")")
              .collect(Collectors.joining("*"));
      met = figures + "*" + condition(count.condition());
    }
    return "SUMPRODUCT(" + scope() + met + ")";
  }

  private String scope() {
    String group =
        row.subject() instanceof Subject.Group named
            ? named.name()
            : row.subject() instanceof Subject.Area area ? row.figures().group(area.index()) : "";
    if (group.isEmpty()) {
      return "1*";
    }
    return ofGroup(row, blocks.get(0), group) + "*";
  }

  /** Which areas of a block are in the group that a row speaks of, as a condition of each. */
  static String ofGroup(RowText row, AreaBlock block, String group) {
    String groups =
        block
            .groups(row.home())
            .orElseThrow(() -> new NotNative("the table has no column of groups"));
    String own =
        row.addresses()
            .group(row.subject(), row.self())
            .map(cell -> "$" + row.from(cell))
            .orElse(ExcelText.quoted(group));
    return "(" + groups + "=" + own + ")";
  }

  private void collect(BoundFormula measure) {
    boolean isLogical =
        measure instanceof BoundFormula.Function function && Scalar.isLogical(function.name());
    if (measure instanceof BoundFormula.Comparison || isLogical) {
      measure.parts().forEach(this::collect);
    } else if (!measure.isPlain() && !columns.contains(measure)) {
      if (measure.isText()) {
        throw new NotNative("texts are compared");
      }
      columns.add(measure);
    }
  }

  private String condition(BoundFormula measure) {
    int column = columns.indexOf(measure);
    if (column >= 0) {
      return blocks.get(column).from(row.home());
    }
    if (measure instanceof BoundFormula.Comparison comparison) {
      return "("
          + condition(comparison.left())
          + comparison.operator()
          + condition(comparison.right())
          + ")";
    }
    if (measure instanceof BoundFormula.Function function) {
      List<String> parts = function.arguments().stream().map(this::condition).toList();
      return switch (function.name()) {
        case "AND" -> "(" + String.join("*", parts) + ")";
        case "OR" -> "((" + String.join("+", parts) + ")>0)";
        default -> "(1-" + parts.get(0) + ")";
      };
    }
    return RowText.plain(measure);
  }
}
