package org.placebook.recipe.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.formula.measure.InputColumn.Unit;
import org.placebook.table.FigureColumn;

/**
 * Proves columns of a table to be parts of a whole: they add up to a total column, or to 100; or
 * they are counts whose headings enumerate one classification.
 */
public final class PartsFinder {
  private static final int FEWEST_PARTS = 2;
  private static final int MOST_NAMED = 4;
  private static final double HUNDRED = 100;

  private final FigureKind kind;
  private final String title;
  private final String notes;
  private final List<FigureColumn> totals;
  private final Sums sums;

  /**
   * For a table.
   *
   * @param title its title
   * @param notes whatever stands above and beneath it
   */
  public PartsFinder(FigureKind kind, String title, String notes) {
    this.kind = kind;
    this.title = title;
    this.notes = notes;
    this.totals = kind.additive().stream().filter(TotalName::isOf).toList();
    this.sums = Sums.of(kind.additive());
  }

  public PartsOfWhole find() {
    if (kind.all().size() == 1) {
      return new PartsOfWhole.NotTaken("there is one column of figures only");
    }
    return byTotal().or(this::byHundred).orElseGet(this::byHeadings);
  }

  /** The parts of the one total that figures and name prove. */
  private Optional<PartsOfWhole> byTotal() {
    Map<FigureColumn, List<SumOfParts.Proof>> proved = new LinkedHashMap<>();
    for (FigureColumn total : TotalName.mostLikelyFirst(totals)) {
      List<SumOfParts.Proof> proofs = new SumOfParts(othersThan(total), total).find();
      if (!proofs.isEmpty()) {
        proved.put(total, proofs);
      }
    }
    if (proved.isEmpty()) {
      return Optional.empty();
    }
    FigureColumn first = proved.keySet().iterator().next();
    List<SumOfParts.Proof> all = proved.values().stream().flatMap(List::stream).toList();
    boolean several =
        proved.getOrDefault(first, List.of()).size() > 1
            || all.stream().anyMatch(p -> overlaps(p, all, proved));
    return Optional.of(several ? severalProofs(proved) : taken(first, all.get(0)));
  }

  /** Whether a set shares a column with another, or has another's total among its parts. */
  private static boolean overlaps(
      SumOfParts.Proof one,
      List<SumOfParts.Proof> all,
      Map<FigureColumn, List<SumOfParts.Proof>> proved) {
    return one.parts().stream().anyMatch(proved::containsKey)
        || all.stream()
            .filter(other -> !other.equals(one))
            .anyMatch(other -> other.parts().stream().anyMatch(one.parts()::contains));
  }

  private static PartsOfWhole severalProofs(Map<FigureColumn, List<SumOfParts.Proof>> proved) {
    List<String> said = new ArrayList<>();
    proved.forEach(
        (total, proofs) ->
            proofs.stream()
                .limit(2)
                .forEach(p -> said.add("%s of %s".formatted(quoted(total), named(p.parts())))));
    return new PartsOfWhole.NotTaken(
        "columns add up in several ways (" + String.join(", ", said.subList(0, 2)) + ")");
  }

  private PartsOfWhole taken(FigureColumn total, SumOfParts.Proof proof) {
    boolean isHundred = isThroughout(total, HUNDRED);
    String rows =
        proof.failing().isEmpty()
            ? "in every row that is complete"
            : "in all complete rows but %d".formatted(proof.failing().size());
    return new PartsOfWhole.Taken(
        isHundred ? Unit.PERCENT : Unit.COUNT,
        proof.parts(),
        isHundred ? Optional.empty() : Optional.of(total),
        (isHundred ? "they add up to " + quoted(total) + ", which is 100, " : "they add up to it ")
            + rows);
  }

  /** All other columns that may be parts, but not a second total of the same figures. */
  private List<FigureColumn> othersThan(FigureColumn total) {
    return kind.additive().stream()
        .filter(c -> c != total && !(TotalName.isOf(c) && areEqual(c, total)))
        .toList();
  }

  private static boolean areEqual(FigureColumn one, FigureColumn other) {
    for (int row = 0; row < one.size(); row++) {
      if (!one.value(row).equals(other.value(row))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isThroughout(FigureColumn column, double number) {
    return column.allFigures(figure -> figure == number);
  }

  /** Per cents that add up to 100: those of the table, or those that stand beside its counts. */
  private Optional<PartsOfWhole> byHundred() {
    PercentColumns beside = kind.percents();
    List<FigureColumn> counts = beside.counts(kind.additive());
    if (totals.isEmpty() && counts.size() >= FEWEST_PARTS) {
      String why = "the per cents beside them are theirs and add up to 100";
      return Optional.of(new PartsOfWhole.Taken(Unit.COUNT, counts, Optional.empty(), why));
    }
    List<FigureColumn> within =
        kind.all().stream()
            .filter(c -> !inSeries(c) && !Series.isDerived(c) && !TotalName.isOf(c))
            .filter(c -> FigureKind.isWithin(c, HUNDRED) && !MeasureWords.sayLimit(c))
            .toList();
    return HundredPerCent.of(within)
        .map(parts -> perCents(parts, "they add up to 100 in nearly every row"))
        .or(() -> classesOfHundred(within));
  }

  private static PartsOfWhole perCents(List<FigureColumn> parts, String why) {
    return new PartsOfWhole.Taken(Unit.PERCENT, parts, Optional.empty(), why);
  }

  private Optional<PartsOfWhole> classesOfHundred(List<FigureColumn> within) {
    return Enumeration.among(within, title).stream()
        .filter(HundredPerCent::areRoughly)
        .findFirst()
        .map(
            parts ->
                perCents(
                    parts,
                    "their headings name the classes of one classification, and they make 100 but"
                        + " for the rounding of the counts they were made from"));
  }

  private boolean inSeries(FigureColumn column) {
    return kind.series().stream().anyMatch(series -> series.has(column));
  }

  /** Counts whose headings enumerate one classification, where no total says otherwise. */
  private PartsOfWhole byHeadings() {
    boolean mayBeClasses = totals.isEmpty() && !MeasureWords.saySeveral(title + " " + notes);
    List<List<FigureColumn>> classes = mayBeClasses ? classes() : List.of();
    for (List<FigureColumn> run : classes) {
      Optional<FigureColumn> total = unnamedTotal(run);
      // Ranges of years of one length are periods as well as bands.
      boolean mayBePeriods = run.stream().anyMatch(this::inSeries) && total.isEmpty();
      if (!mayBePeriods && CountProof.holds(run, title, kind.hasCountry())) {
        String why =
            "their headings name the classes of one classification, one after the other"
                + (total.isPresent() ? ", and they add up to it" : "");
        return new PartsOfWhole.Taken(Unit.COUNT, run, total, why);
      }
    }
    return new PartsOfWhole.NotTaken(since(classes));
  }

  /** Whole figures under headings that enumerate one classification. */
  private List<List<FigureColumn>> classes() {
    return Enumeration.among(kind.additive(), title).stream()
        .filter(run -> run.stream().allMatch(kind::isCount) && !holdsSum(run))
        .toList();
  }

  /** Whether one of the columns is the sum of others among them. */
  private static boolean holdsSum(List<FigureColumn> run) {
    Sums sums = Sums.of(run);
    return run.stream()
        .anyMatch(
            column ->
                !new SumOfParts(run.stream().filter(c -> c != column).toList(), column, sums)
                    .find()
                    .isEmpty());
  }

  private Optional<FigureColumn> unnamedTotal(List<FigureColumn> parts) {
    return kind.additive().stream()
        .filter(c -> !parts.contains(c))
        .filter(c -> isSum(parts, c))
        .findFirst();
  }

  private boolean isSum(List<FigureColumn> parts, FigureColumn total) {
    return parts.size() >= FEWEST_PARTS
        && sums.fit(parts, total, Sums.Rounding.NONE).isProof(kind.all().size());
  }

  private String since(List<List<FigureColumn>> classes) {
    if (!kind.series().isEmpty()) {
      List<FigureColumn> periods = kind.series().get(0).columns();
      return "%s to %s are periods of one measure"
          .formatted(quoted(periods.get(0)), quoted(periods.get(periods.size() - 1)));
    }
    if (!totals.isEmpty()) {
      String total = quoted(totals.get(0));
      return negative()
          .map(c -> "%s beside %s holds figures below 0".formatted(quoted(c), total))
          .orElse("the columns beside %s do not add up to it".formatted(total));
    }
    if (kind.additive().size() < FEWEST_PARTS
        || !kind.additive().stream().allMatch(kind::isCount)) {
      return noCounts();
    }
    if (!classes.isEmpty()) {
      List<FigureColumn> run = classes.get(0);
      return "%s to %s are classes of one classification, but nothing tells whether their figures are counts or rates"
          .formatted(quoted(run.get(0)), quoted(run.get(run.size() - 1)));
    }
    return unnamedSum()
        .map(total -> "others add up to %s, but it is not called a total".formatted(quoted(total)))
        .orElse("there is no total column, and the headings do not enumerate one classification");
  }

  /** A whole has no part of less than nothing. */
  private Optional<FigureColumn> negative() {
    return kind.all().stream()
        .filter(c -> !FigureKind.isWithin(c, Double.MAX_VALUE) && !Series.isDerived(c))
        .findFirst();
  }

  private String noCounts() {
    boolean percents =
        MeasureWords.sayPercent(title) || kind.all().stream().allMatch(MeasureWords::sayPercent);
    return percents
        ? "the per cents of a row do not add up to 100"
        : "the figures, or some of them, are no counts but rates, averages, per cents, amounts or"
            + " changes";
  }

  private Optional<FigureColumn> unnamedSum() {
    return kind.additive().stream().filter(column -> isSum(othersThan(column), column)).findFirst();
  }

  private static String quoted(FigureColumn column) {
    return "'" + PlainHeading.of(column.heading()) + "'";
  }

  private static String named(List<FigureColumn> columns) {
    String some =
        String.join("; ", columns.stream().limit(MOST_NAMED).map(PartsFinder::quoted).toList());
    return some
        + (columns.size() > MOST_NAMED ? " and " + (columns.size() - MOST_NAMED) + " more" : "");
  }
}
