package org.placebook.book.correlation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.placebook.book.table.Derived;
import org.placebook.book.table.PlacedTable;
import org.placebook.book.words.Listing;
import org.placebook.book.words.Shown;
import org.placebook.book.words.Standing;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.Subject;
import org.placebook.table.Figure;
import org.placebook.table.Names;

/** Names the sector that makes more than half of an area's local share in a shift-share. */
final class LocalShares {
  /** Large amounts are told without decimals. */
  private static final Shown WHOLE = new Shown(0, false);

  private final Evaluator evaluator;
  private final Standings standings;

  LocalShares(Evaluator evaluator, Standings standings) {
    this.evaluator = evaluator;
    this.standings = standings;
  }

  /** The sentence, where the column is a sum of local shares and a sector stands out anywhere. */
  Optional<String> sentence(Derived column, PlacedTable placed, IntFunction<String> names) {
    Optional<BoundFormula.Function> whole = whole(column);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    BoundFormula.Function sum = whole.get();
    Map<String, List<String>> bySector = new TreeMap<>();
    for (int row = 0; row < placed.areas(); row++) {
      Subject subject = placed.subjects().get(row);
      String area = names.apply(row);
      dominant(sum, subject)
          .map(LocalShares::sector)
          .ifPresent(sector -> bySector.computeIfAbsent(sector, s -> new ArrayList<>()).add(area));
    }
    return bySector.isEmpty() ? Optional.empty() : Optional.of(sentence(column, bySector));
  }

  private static Optional<BoundFormula.Function> whole(Derived column) {
    return column.measure() instanceof BoundFormula.Function sum
            && sum.name().equals("SUM")
            && sum.arguments().stream().allMatch(LocalShares::isLocalShare)
        ? Optional.of(sum)
        : Optional.empty();
  }

  private static String sector(BoundFormula part) {
    return Names.plain(part.sources().get(0).heading());
  }

  /** What makes most of the local share of a row, with its amounts. */
  Optional<Driver> driver(Derived column, PlacedTable placed, int row, String area) {
    Subject subject = placed.subjects().get(row);
    Shown shown = Shown.of(column.spec().format().excelFormat());
    return whole(column)
        .flatMap(sum -> dominant(sum, subject))
        .map(
            part ->
                new Driver(
                    "%s, %s: %s makes %s of %s."
                        .formatted(
                            area,
                            FindingColumns.phrase(column),
                            sector(part),
                            amount(part, subject, shown),
                            amount(column.measure(), subject, shown)),
                    placed.cell(placed.columns().indexOf(column), row)));
  }

  private String amount(BoundFormula measure, Subject subject, Shown shown) {
    return evaluator.value(measure, subject) instanceof Figure figure
        ? (Math.abs(figure.number()) >= 100 ? WHOLE : shown).of(figure.number())
        : "an unknown part";
  }

  private static String sentence(Derived column, Map<String, List<String>> bySector) {
    List<String> parts = new ArrayList<>();
    bySector.forEach((sector, areas) -> parts.add(sector + " in " + Listing.of(areas)));
    return "%s: one sector alone makes more than half of it in some areas. It is %s."
        .formatted(FindingColumns.phrase(column), String.join("; ", parts));
  }

  /**
   * The later figure less what the nation's growth of the sector would have made of the earlier.
   */
  private static boolean isLocalShare(BoundFormula measure) {
    return measure instanceof BoundFormula.Arithmetic minus
        && minus.operator().equals("-")
        && minus.right() instanceof BoundFormula.Arithmetic times
        && times.operator().equals("*")
        && times.right() instanceof BoundFormula.AtStandard there
        && there.of() instanceof BoundFormula.Growth;
  }

  /** Nothing is said of a local share that the rounding leaves open. */
  private Optional<BoundFormula> dominant(BoundFormula.Function sum, Subject subject) {
    Standing standing = standings.againstNought(sum, subject);
    boolean isClear = standing == Standing.ABOVE || standing == Standing.BELOW;
    if (!isClear || !(evaluator.value(sum, subject) instanceof Figure total)) {
      return Optional.empty();
    }
    double most = 0.5;
    Optional<BoundFormula> found = Optional.empty();
    for (BoundFormula part : sum.arguments()) {
      double of =
          evaluator.value(part, subject) instanceof Figure figure
              ? figure.number() / total.number()
              : 0;
      if (of > most) {
        most = of;
        found = Optional.of(part);
      }
    }
    return found;
  }
}
