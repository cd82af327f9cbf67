package org.placebook.book.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.InputColumn;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.Finding;
import org.placebook.table.PeriodHeading;

/** Which periods the figures of a sheet are of, by the recipe or by the files' titles. */
public final class Periods {
  /** What is meant to set one period against another. */
  private static final Pattern CHANGE = Pattern.compile("(?i)\\b(?:CHANGE|CAGR|SHIFT_\\w+)\\b|-");

  /** What stands in brackets names a column: 16-64 takes nothing from anything. */
  private static final Pattern NAMED = Pattern.compile("\\[(?:'.|[^\\]'])*+\\]");

  private static final String SAME_PERIODS =
      " Events of several years are divided by what is added up over the same years";

  private final MatchedInputs inputs;
  private final Map<InputColumn, String> known = new HashMap<>();

  /** Of the columns of these. */
  public Periods(MatchedInputs inputs) {
    this(inputs, Optional.empty());
  }

  /**
   * The same, when columns were asked for before.
   *
   * @param earlier taken over where columns are tied alike
   */
  public Periods(MatchedInputs inputs, Optional<Periods> earlier) {
    this.inputs = inputs;
    earlier.filter(other -> inputs.tiesLike(other.inputs)).ifPresent(o -> known.putAll(o.known));
  }

  /** The recipe with the period that its file tells wherever the recipe does not. */
  public Recipe told(Recipe recipe) {
    return recipe.with(
        recipe.inputs().stream()
            .map(input -> inputs.find(input.name()).map(m -> input.of(m.period())).orElse(input))
            .toList());
  }

  /** For Checks: tables with a column that sets periods against each other and is of no change. */
  public List<Finding> findings(List<DerivedTable> tables) {
    List<Finding> findings = new ArrayList<>();
    for (DerivedTable table : tables) {
      List<BoundFormula> measures =
          table.placed().columns().stream()
              .filter(column -> !isChange(column.spec().formulaText()))
              .map(Derived::measure)
              .filter(measure -> !differing(List.of(measure)).isEmpty())
              .toList();
      String said = differing(measures);
      if (!said.isEmpty()) {
        String sentence = table.spec().name() + ": " + said;
        findings.add(
            addsUpPeriods(measures)
                ? Finding.warning(table.spec().place(), sentence + SAME_PERIODS)
                : Finding.note(table.spec().place(), sentence));
      }
    }
    return findings;
  }

  private static boolean isChange(String formula) {
    return CHANGE.matcher(NAMED.matcher(formula).replaceAll("")).find();
  }

  /** Whether some of the figures are sums over several periods. */
  private boolean addsUpPeriods(Collection<BoundFormula> measures) {
    return measures.stream()
        .flatMap(measure -> measure.sources().stream())
        .filter(column -> inputs.find(column.input()).stream().anyMatch(Periods::addsUp))
        .anyMatch(column -> known.computeIfAbsent(column, this::period).contains(" to "));
  }

  private static boolean addsUp(MatchedInput input) {
    return !input.input().spreading().addUp().isEmpty();
  }

  /** Says that figures of different periods stand beside each other; empty if they do not. */
  public String differing(Collection<BoundFormula> measures) {
    Map<String, String> byInput = new LinkedHashMap<>();
    for (BoundFormula measure : measures) {
      for (InputColumn column : measure.sources()) {
        String period = known.computeIfAbsent(column, this::period);
        if (!period.isEmpty()) {
          byInput.merge(column.input(), period, Periods::together);
        }
      }
    }
    return isOne(byInput.values()) ? "" : said(byInput);
  }

  private String period(InputColumn column) {
    return inputs.find(column.input()).map(i -> i.period(inputs.figures(column))).orElse("");
  }

  /** The columns of one input are of several periods: they say so in their headings. */
  private static String together(String one, String other) {
    return one.contains(other) ? one : one + " and " + other;
  }

  private static boolean isOne(Collection<String> periods) {
    List<String> all = new ArrayList<>(periods);
    return all.stream().allMatch(p -> PeriodHeading.isSamePeriod(p, all.get(0)));
  }

  private static String said(Map<String, String> byInput) {
    List<String> parts = new ArrayList<>();
    byInput.forEach((input, period) -> parts.add("%s of %s".formatted(input, period)));
    return "Figures of different periods: " + String.join(", ", parts) + ".";
  }
}
