package org.placebook.recipe.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placebook.formula.measure.InputColumn.Unit;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.proof.FigureKind;
import org.placebook.recipe.proof.MeasureWords;
import org.placebook.recipe.proof.PartsOfWhole;
import org.placebook.recipe.proof.Series;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.scope.OneKind;
import org.placebook.table.FigureColumn;
import org.placebook.table.Names;

/**
 * What a draft will hold.
 *
 * @param input the table
 * @param kind what its figures are
 * @param whole whether columns of it are parts of a whole
 * @param columns those taken: the parts, or all
 * @param standards the countries in the table, the default first; may be none
 * @param scope the areas in scope
 * @param aim what tells the table from others at hand
 * @param kept of a long table, what was kept and left; else empty
 * @param lookup what small areas are added up by; empty to leave the areas as they are
 * @param names what its things are called
 */
record DraftPlan(
    MatchedInput input,
    FigureKind kind,
    PartsOfWhole whole,
    DraftColumns columns,
    List<String> standards,
    OneKind scope,
    DraftAim aim,
    String kept,
    String lookup,
    DraftNames names) {
  /** Fewer areas have no correlation. */
  private static final int FEWEST_AREAS = 3;

  /** More columns make more pairs than anybody reads. */
  private static final int MOST_CORRELATED = 40;

  /** Among more areas a rank tells nobody anything, and ranks would be half of the workbook. */
  private static final int MOST_RANKED = 100_000;

  List<ScopeArea> areas() {
    return scope.areas();
  }

  Unit unit() {
    boolean areCounts = !lookup.isEmpty() || input.input().spreading().countsRows();
    return whole instanceof PartsOfWhole.Taken taken
        ? taken.unit()
        : areCounts ? Unit.COUNT : Unit.VALUE;
  }

  Optional<FigureColumn> total() {
    return whole instanceof PartsOfWhole.Taken taken ? taken.total() : Optional.empty();
  }

  boolean hasShares() {
    return whole instanceof PartsOfWhole.Taken;
  }

  boolean hasStandard() {
    return !standards.isEmpty();
  }

  /** Of shares, or of values of several measures; quartiles of one measure go together anyway. */
  boolean hasCorrelations() {
    if (!hasShares() && values().stream().anyMatch(m -> MeasureWords.sayQuantile(m.column()))) {
      return false;
    }
    int members = hasShares() ? columns.members().size() : values().size();
    return areas().size() >= FEWEST_AREAS && members >= 2 && members <= MOST_CORRELATED;
  }

  /**
   * The columns that compare with a country as they stand, since size is not in them. Counts of no
   * one whole are neither compared nor correlated: large areas have more of everything.
   */
  List<DraftColumns.Member> values() {
    return columns.members().stream()
        .filter(member -> kind.comparable().contains(member.column()))
        .filter(member -> !Series.isDerived(member.column()))
        .filter(member -> !MeasureWords.sayLimit(member.column()))
        .filter(member -> kind.series().stream().noneMatch(s -> s.has(member.column())))
        .toList();
  }

  /** Of figures that are no shares, among several areas. */
  boolean hasRanks() {
    return !hasShares() && areas().size() > 1 && areas().size() <= MOST_RANKED;
  }

  /** Whether the whole is the sum of the columns, for want of a total. */
  boolean isSummed() {
    return hasShares() && unit() == Unit.COUNT && total().isEmpty();
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

  /** What was kept of a long table, and what its columns were taken for. */
  String claim() {
    return kept.isEmpty() ? taken() : kept + ". " + taken();
  }

  /** Likewise, as a recipe says it, in which other rows may be kept by the time it is run. */
  String written() {
    return kept.isEmpty() ? taken() : "{kept}. " + taken();
  }

  /** What the columns were taken for, in one sentence. */
  private String taken() {
    if (whole instanceof PartsOfWhole.NotTaken not) {
      return columns.members().size() < 2
          ? "Not taken as parts of a whole, since %s".formatted(not.since())
          : "Not taken as parts of a whole, since %s; if they are, write in Total: sum of %s"
              .formatted(not.since(), names.list());
    }
    PartsOfWhole.Taken taken = (PartsOfWhole.Taken) whole;
    String parts =
        "%d %s"
            .formatted(taken.parts().size(), taken.unit() == Unit.PERCENT ? "per cents" : "counts");
    return total()
        .map(
            total ->
                "Shares are of '%s': %s are taken as its parts, since %s"
                    .formatted(Names.tidy(total.heading()), parts, taken.why()))
        .orElseGet(
            () -> "%s are taken as parts of a whole, since %s".formatted(parts, taken.why()));
  }

  /**
   * What was inferred, for a note of the recipe, which is printed when it is run: what may be
   * changed until then is filled in then.
   */
  String note() {
    String standard = hasStandard() ? standards.get(0) : "{comparator}";
    return written()
        + ". "
        + figuresTaken().replace("are against " + standard + ".", "are against {comparator}.")
        + "Areas compared: {areas}.";
  }

  /** What was inferred besides. */
  String further() {
    return figuresTaken()
        + scope.said()
        + (areas().size() == 1 ? "1 area is" : areas().size() + " areas are")
        + " compared"
        + passedOver()
        + ".";
  }

  private String figuresTaken() {
    String figures =
        switch (unit()) {
          case COUNT -> "Its figures are taken as counts. ";
          case PERCENT -> "Its figures are taken as per cents. ";
          case RATE, VALUE -> "";
        };
    String none = hasShares() ? "" : "No shares are worked out. ";
    String summed =
        isSummed() ? "There is no total, so shares are of the sum of the columns shown. " : "";
    String standard =
        !hasShares()
            ? ""
            : hasStandard()
                ? "Location quotients are against " + standards.get(0) + ". "
                : "There is no national row, so there are no location quotients. ";
    String unranked =
        hasShares() || areas().size() <= MOST_RANKED
            ? ""
            : "More than %,d areas are not ranked; to rank them, write RANK([COLUMN]) under Formula on the sheet Columns of the recipe that template draft writes. "
                .formatted(MOST_RANKED);
    return figures + none + unranked + summed + standard;
  }

  private String passedOver() {
    int rows = input.areas().size() - areas().size() - scope.others() - standards.size();
    return rows <= 0
        ? ""
        : rows == 1
            ? "; 1 other row is not (a total, region or country, or named separately)"
            : "; %d other rows are not (totals, regions or countries, or named separately)"
                .formatted(rows);
  }
}
