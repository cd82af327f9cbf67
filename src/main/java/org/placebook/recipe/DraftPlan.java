package org.placebook.recipe;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placebook.formula.InputColumn.Unit;
import org.placebook.table.FigureColumn;

/**
 * What a draft will hold.
 *
 * @param input the table
 * @param kind what its figures are, and which columns of it are taken
 * @param total what they are shares of, where there is such a column
 * @param columns the others
 * @param standards the countries in the table, the default first; may be none
 * @param scope the areas in scope
 * @param aim what tells the table from others at hand
 */
record DraftPlan(
    MatchedInput input,
    FigureKind kind,
    Optional<FigureColumn> total,
    DraftColumns columns,
    List<String> standards,
    OneKind scope,
    DraftAim aim) {
  /** What formulas call the table. */
  static final String INPUT = "table";

  /** What formulas call its columns. */
  static final String LIST = "columns";

  /** Fewer areas have no correlation. */
  private static final int FEWEST_AREAS = 3;

  /** More columns make more pairs than anybody reads. */
  private static final int MOST_CORRELATED = 40;

  List<Area> areas() {
    return scope.areas();
  }

  Unit unit() {
    return kind.unit();
  }

  boolean hasShares() {
    Unit unit = unit();
    return unit == Unit.COUNT || unit == Unit.PERCENT;
  }

  boolean hasStandard() {
    return !standards.isEmpty();
  }

  boolean hasCorrelations() {
    int members = columns.members().size();
    return areas().size() >= FEWEST_AREAS && members >= 2 && members <= MOST_CORRELATED;
  }

  /** Whether the whole is the sum of the columns, for want of a total. */
  boolean isSummed() {
    return unit() == Unit.COUNT && total.isEmpty();
  }

  /** The period that the title block states, or empty. */
  String period() {
    for (Map.Entry<String, String> fact : input.source().preamble().entrySet()) {
      String name = fact.getKey().toLowerCase(Locale.ROOT);
      if (name.equals("date") || name.equals("year") || name.equals("period")) {
        return fact.getValue();
      }
    }
    return "";
  }

  /** What was inferred, in sentences. */
  String said() {
    String figures =
        switch (unit()) {
          case COUNT -> "Its figures are taken as counts. ";
          case PERCENT -> "Its figures are taken as per cents. ";
          case RATE, VALUE -> kind.why() + "So no shares are worked out. ";
        };
    String whole =
        total
            .filter(t -> unit() == Unit.COUNT)
            .map(t -> "Shares are of '" + t.heading() + "'. ")
            .orElse(
                isSummed() ? "There is no total, so shares are of the sum of the columns. " : "");
    String standard =
        !hasShares()
            ? ""
            : hasStandard()
                ? "Location quotients are against " + standards.get(0) + ". "
                : "There is no national row, so there are no location quotients. ";
    return figures
        + whole
        + standard
        + scope.said()
        + (areas().size() == 1 ? "1 area is" : areas().size() + " areas are")
        + " in scope"
        + passedOver()
        + ".";
  }

  private String passedOver() {
    int rows = input.areas().size() - areas().size() - scope.others() - standards.size();
    return rows <= 0
        ? ""
        : rows == 1
            ? "; 1 row of a total, region or country is not"
            : "; %d rows of totals, regions or countries are not".formatted(rows);
  }
}
