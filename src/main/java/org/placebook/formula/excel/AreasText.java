package org.placebook.formula.excel;

import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Region;
import org.placebook.formula.measure.Scalar;
import org.placebook.formula.measure.Subject;
import org.placebook.formula.measure.Within;

/** Native text of what is worked out over all areas in scope: ranks, counts, averages. */
final class AreasText {
  private final RowText row;

  AreasText(RowText row) {
    this.row = row;
  }

  String statistic(BoundFormula.OverAreas over) {
    return row.subject() instanceof Subject.Group group
        ? ofGroup(over, group)
        : statistic(over.name(), row.block(over.of()).from(row.home()));
  }

  /** Excel's own statistics pass over texts, so they need no guard but for too few figures. */
  static String statistic(String name, String cells) {
    String function = "%s(%s)".formatted(Scalar.excelName(name), cells);
    if (Scalar.leastCount(name) > 1) {
      // The mean of some equal figures is off by a last digit, and would leave them a spread.
      function = "IF(MAX(%1$s)=MIN(%1$s),0,%2$s)".formatted(cells, function);
    }
    return name.equals("COUNT")
        ? function
        : "IF(COUNT(%s)<%d,\"[x]\",%s)".formatted(cells, Scalar.leastCount(name), function);
  }

  /** A group's own count and average; of its median Excel has none that is no array. */
  private String ofGroup(BoundFormula.OverAreas over, Subject.Group group) {
    if (!over.ofGroup()) {
      return "\"[z]\"";
    }
    AreaBlock block = row.block(over.of());
    String cells = block.from(row.home());
    String among = ConditionText.ofGroup(row, block, group.name());
    String count = "SUMPRODUCT(%s*ISNUMBER(%s))".formatted(among, cells);
    return switch (over.name()) {
      case "COUNT" -> count;
      case "AVERAGE" ->
          "IF(%1$s=0,\"[x]\",SUMPRODUCT(%2$s*1,%3$s)/%1$s)".formatted(count, among, cells);
      default ->
          throw new NotNative(
              "Excel has no %s of some areas only that is not an array formula"
                  .formatted(over.name()));
    };
  }

  private String amongGroups(BoundFormula.Rank rank) {
    if (!(row.subject() instanceof Subject.Group)) {
      return "\"[z]\"";
    }
    String own = row.cell(rank.of());
    String figures = row.addresses().groups(rank.of(), row.self()).figures();
    String order = rank.smallestFirst() ? ",1" : "";
    return Region.ifFigure(own, "RANK(%s,%s%s)".formatted(own, figures, order));
  }

  String rank(BoundFormula.Rank rank) {
    if (rank.within() instanceof Within.Groups) {
      return amongGroups(rank);
    }
    if (!(row.subject() instanceof Subject.Area)) {
      return "\"[z]\"";
    }
    AreaBlock block = row.block(rank.of());
    String own = row.cell(rank.of());
    if (rank.within() instanceof Within.OfSet set) {
      return withinSet(rank, set, block, own);
    }
    if (rank.within() instanceof Within.SameGroup) {
      return Region.ifFigure(own, withinGroup(rank, block, own));
    }
    String order = rank.smallestFirst() ? ",1" : "";
    return Region.ifFigure(own, "RANK(%s,%s%s)".formatted(own, block.from(row.home()), order));
  }

  private static String ahead(BoundFormula.Rank rank) {
    return rank.smallestFirst() ? "<" : ">";
  }

  private String withinSet(BoundFormula.Rank rank, Within.OfSet set, AreaBlock block, String own) {
    BoundFormula in = new BoundFormula.InSet(set.name(), set.areas());
    AreaBlock sets = row.block(in);
    String cells = block.from(row.home());
    String result =
        "SUMPRODUCT((%s=\"yes\")*ISNUMBER(%s)*(%s%s%s))+1"
            .formatted(sets.from(row.home()), cells, cells, ahead(rank), own);
    return Region.ifFigure(own, "IF(%s=\"yes\",%s,\"[z]\")".formatted(row.cell(in), result));
  }

  private String withinGroup(BoundFormula.Rank rank, AreaBlock block, String own) {
    String groups =
        block
            .groups(row.home())
            .orElseThrow(() -> new NotNative("the table has no column of groups"));
    String group =
        row.addresses()
            .group(row.subject(), row.self())
            .map(cell -> "$" + row.from(cell))
            .orElseThrow(NotBeside::new);
    String cells = block.from(row.home());
    return "IF(%2$s=\"[z]\",%2$s,SUMPRODUCT((%1$s=%2$s)*ISNUMBER(%3$s)*(%3$s%4$s%5$s))+1)"
        .formatted(groups, group, cells, ahead(rank), own);
  }
}
