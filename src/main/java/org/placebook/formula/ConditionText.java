package org.placebook.formula;

import java.util.ArrayList;
import java.util.List;

/** Native text of COUNTAREAS: a condition over blocks of cells, counted by SUMPRODUCT. */
final class ConditionText {
  private static final int MOST_BLOCKS = 3;

  private final ExcelText text;
  private final List<Measure> columns = new ArrayList<>();
  private List<Block> blocks = List.of();

  ConditionText(ExcelText text) {
    this.text = text;
  }

  /** Of the row's group; of all areas for a comparator or where there are no groups. */
  String count(Measure.CountAreas count, Subject subject) {
    collect(count.condition());
    if (columns.isEmpty() || columns.size() > MOST_BLOCKS) {
      throw new NotNative("its condition looks at no column, or at more than three");
    }
    blocks = text.blocks(columns);
    List<String> cases = new ArrayList<>();
    for (int low = 0; low < 1 << blocks.size(); low++) {
      cases.add(kinds(low) + "*" + condition(count.condition(), low));
    }
    return "SUMPRODUCT(" + scope(subject) + "(" + String.join("+", cases) + "))";
  }

  private String scope(Subject subject) {
    String group =
        subject instanceof Subject.Group named
            ? named.name()
            : subject instanceof Subject.Area area ? text.figures().group(area.index()) : "";
    if (group.isEmpty()) {
      return "";
    }
    String groups =
        blocks
            .get(0)
            .groups(text.home())
            .orElseThrow(() -> new NotNative("the table has no column of groups"));
    return "(" + groups + "=" + ExcelText.quoted(group) + ")*";
  }

  private void collect(Measure measure) {
    if (text.addresses().block(measure).isPresent()) {
      if (!columns.contains(measure)) {
        columns.add(measure);
      }
    } else if (measure instanceof Measure.Comparison comparison) {
      collect(comparison.left());
      collect(comparison.right());
    } else if (measure instanceof Measure.Function function && Scalar.isLogical(function.name())) {
      function.arguments().forEach(this::collect);
    } else if (!(measure instanceof Measure.Constant)) {
      throw new NotNative("its condition looks at figures that are in no column of their own");
    }
  }

  /** Which of the blocks hold a figure and which a [low], as a product of conditions. */
  private String kinds(int low) {
    List<String> kinds = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      String cells = blocks.get(i).from(text.home());
      boolean isLow = (low >> i & 1) == 1;
      kinds.add(isLow ? "(" + cells + "=\"[low]\")" : "ISNUMBER(" + cells + ")");
    }
    return String.join("*", kinds);
  }

  private String condition(Measure measure, int low) {
    int column = columns.indexOf(measure);
    if (column >= 0) {
      return (low >> column & 1) == 1 ? "0" : blocks.get(column).from(text.home());
    }
    if (measure instanceof Measure.Comparison comparison) {
      return "("
          + condition(comparison.left(), low)
          + comparison.operator()
          + condition(comparison.right(), low)
          + ")";
    }
    if (measure instanceof Measure.Function function) {
      List<String> parts = function.arguments().stream().map(a -> condition(a, low)).toList();
      return switch (function.name()) {
        case "AND" -> "(" + String.join("*", parts) + ")";
        case "OR" -> "((" + String.join("+", parts) + ")>0)";
        default -> "(1-" + parts.get(0) + ")";
      };
    }
    return Scalar.literal(((Measure.Constant) measure).value());
  }
}
