package org.placebook.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Native text of COUNTAREAS: a condition over blocks of cells, counted by SUMPRODUCT. */
final class ConditionText {
  private static final int MOST_BLOCKS = 3;

  private final ExcelText text;
  private final List<Block> blocks = new ArrayList<>();

  ConditionText(ExcelText text) {
    this.text = text;
  }

  /** Of the row's group; of all areas for a comparator or where there are no groups. */
  String count(Measure.CountAreas count, Subject subject) {
    collect(count.condition());
    if (blocks.isEmpty() || blocks.size() > MOST_BLOCKS) {
      throw new NotNative("its condition looks at no column, or at more than three");
    }
    List<String> cases = new ArrayList<>();
    for (int low = 0; low < 1 << blocks.size(); low++) {
      cases.add(kinds(low) + "*" + condition(count.condition(), low));
    }
    return "SUMPRODUCT(%s(%s))".formatted(scope(subject), String.join("+", cases));
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
    return "(%s=%s)*".formatted(groups, ExcelText.quoted(group));
  }

  private void collect(Measure measure) {
    Optional<Block> block = text.addresses().block(measure);
    if (block.isPresent()) {
      if (!blocks.contains(block.get())) {
        blocks.add(block.get());
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
    Optional<Block> block = text.addresses().block(measure);
    if (block.isPresent()) {
      return (low >> blocks.indexOf(block.get()) & 1) == 1 ? "0" : block.get().from(text.home());
    }
    if (measure instanceof Measure.Comparison comparison) {
      return "(%s%s%s)"
          .formatted(
              condition(comparison.left(), low),
              comparison.operator(),
              condition(comparison.right(), low));
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
