package org.placebook.own.text;

import java.util.ArrayList;
import java.util.List;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Scalar;
import org.placebook.formula.measure.Within;

/** Native text over whole columns; rows that are no area are left out by their codes. */
final class ColumnText {
  /** Excel looks through a column for every row that asks, so beyond this it would never end. */
  static final int MOST_SCANNED = 50_000;

  private final OwnAddresses where;
  private final Runnable isArray;

  ColumnText(OwnAddresses where, Runnable isArray) {
    this.where = where;
    this.isArray = isArray;
  }

  /** The column behind a measure. */
  static InputColumn column(BoundFormula measure) {
    if (measure instanceof BoundFormula.Figure figure) {
      return figure.column();
    }
    throw new NotLive(
        "it looks through figures that stand in no column; give them a column of their own and"
            + " name that");
  }

  /** A column's cells. */
  String cells(BoundFormula measure) {
    return where.column(column(measure));
  }

  /** Which rows count, as 1 and 0: areas with a figure in each of the columns. */
  String mask(List<String> columns) {
    List<String> factors = new ArrayList<>();
    columns.stream().distinct().forEach(column -> factors.add("ISNUMBER(" + column + ")"));
    where.isArea().ifPresent(factors::add);
    return String.join("*", factors);
  }

  /** The figures of a column that count; texts are passed over by the function around it. */
  private String counted(BoundFormula measure) {
    String cells = cells(measure);
    if (where.isArea().isEmpty()) {
      return cells;
    }
    isArray.run();
    return "IF(%s,%s,\"\")".formatted(mask(List.of(cells)), cells);
  }

  /** The figures of a column where another one has a figure too. */
  String paired(String of, String other) {
    isArray.run();
    return "IF(%s,%s,\"\")".formatted(mask(List.of(of, other)), of);
  }

  /** A statistic that fills a cell: too few figures have none. */
  String statistic(BoundFormula.OverAreas over) {
    if (over.name().equals("COUNT")) {
      return bare(over);
    }
    int fewest = over.name().equals("MEDIAN") ? 3 : Scalar.leastCount(over.name());
    String none = over.name().equals("MEDIAN") ? "[z]" : "[x]";
    String result = bare(over);
    if (Scalar.leastCount(over.name()) > 1) {
      // The mean of some equal figures is off by a last digit, and would leave them a spread.
      result = "IF(MAX(%1$s)=MIN(%1$s),0,%2$s)".formatted(counted(over.of()), result);
    }
    return "IF(%s<%d,\"%s\",%s)".formatted(count(over.of()), fewest, none, result);
  }

  private String count(BoundFormula of) {
    return where.isArea().isEmpty()
        ? "COUNT(" + cells(of) + ")"
        : "SUMPRODUCT(" + mask(List.of(cells(of))) + ")";
  }

  /** A statistic within a formula. */
  String bare(BoundFormula.OverAreas over) {
    if (over.name().equals("COUNT")) {
      return count(over.of());
    }
    return "%s(%s)".formatted(Scalar.excelName(over.name()), counted(over.of()));
  }

  /** The condition that all figures of a column are the same. */
  String noSpread(BoundFormula.OverAreas over) {
    return "AND(%1$s>1,MAX(%2$s)=MIN(%2$s))".formatted(count(over.of()), counted(over.of()));
  }

  /** One more than there are areas ahead. */
  String rank(BoundFormula.Rank rank, String own) {
    String cells = cells(rank.of());
    String ahead = rank.smallestFirst() ? "<" : ">";
    String group =
        rank.within() instanceof Within.SameGroup
            ? "(%s=%s)*".formatted(groups(), where.ownGroup())
            : "";
    return "SUMPRODUCT(%s%s*(%s%s%s))+1".formatted(group, mask(List.of(cells)), cells, ahead, own);
  }

  String groups() {
    return where.groups().orElseThrow(() -> new NotLive("the table has no column Group"));
  }
}
