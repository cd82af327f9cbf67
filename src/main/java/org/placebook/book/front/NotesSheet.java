package org.placebook.book.front;

import java.util.ArrayList;
import java.util.List;
import org.placebook.book.TableSheet;
import org.placebook.book.chart.Charts;
import org.placebook.book.correlation.CorrelationFindings;
import org.placebook.book.correlation.Pair;
import org.placebook.book.correlation.PlacedCorrelation;
import org.placebook.book.correlation.Standings;
import org.placebook.book.words.CorrelationSentence;
import org.placebook.formula.measure.InputColumn;
import org.placebook.recipe.ChartSpec;
import org.placebook.recipe.Input;
import org.placebook.recipe.NoteRow;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.word.Basis;
import org.placebook.recipe.word.FindingKind;
import org.placebook.table.PeriodHeading;

/** The sheet Notes: the recipe's notes, what every correlation needs said, the key to shorthand. */
final class NotesSheet {
  private final Recipe recipe;
  private final List<MatchedInput> inputs;
  private final List<PlacedCorrelation> correlations;
  private final List<String> names = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  NotesSheet(Recipe recipe, List<MatchedInput> inputs, List<PlacedCorrelation> correlations) {
    this.recipe = recipe;
    this.inputs = inputs;
    this.correlations = correlations;
  }

  TableSheet sheet() {
    for (NoteRow note : recipe.notes()) {
      add("[" + note.name().strip() + "]", note.text());
    }
    heldBack();
    boundaries();
    bases();
    findings();
    if (!correlations.isEmpty()) {
      correlations();
    }
    return FrontSheets.notes(names, texts, !correlations.isEmpty());
  }

  private void add(String name, String text) {
    names.add(name);
    texts.add(text);
  }

  private void heldBack() {
    for (Input input : recipe.inputs()) {
      input
          .thresholdText()
          .ifPresent(
              threshold ->
                  add(
                      "Held back, " + input.name(),
                      "Figures above 0 and below %s are held back as [c], and with them as many others as it takes so that no total gives them away: each of them could be anything in a range at least %s wide. Whatever is worked out from one of them is [c] too."
                          .formatted(threshold, threshold)));
    }
  }

  private void boundaries() {
    for (MatchedInput input : inputs) {
      input
          .rezoned()
          .ifPresent(rezoned -> add("Other boundaries, " + input.input().name(), rezoned.said()));
    }
  }

  private void bases() {
    List<Basis> bases =
        recipe.inputs().stream().flatMap(i -> i.basis().stream()).distinct().toList();
    if (bases.size() > 1) {
      List<String> said = new ArrayList<>();
      for (Input input : recipe.inputs()) {
        input.basis().ifPresent(basis -> said.add(input.name() + " by " + basis.words()));
      }
      add(
          "Counted in different places",
          "People are counted in different places: %s. A relationship between them is one between places, not people."
              .formatted(String.join("; ", said)));
    }
    List<String> periods = new ArrayList<>();
    for (Input input : recipe.inputs()) {
      String period = input.period();
      if (!period.isBlank()
          && periods.stream().noneMatch(p -> PeriodHeading.isSamePeriod(p, period))) {
        periods.add(period);
      }
    }
    if (periods.size() > 1) {
      add(
          "Different periods",
          "The inputs are of different periods: " + String.join("; ", periods) + ".");
    }
  }

  private boolean tells(FindingKind... kinds) {
    return recipe.findings().stream().anyMatch(finding -> List.of(kinds).contains(finding.kind()));
  }

  /** The settings that the sentences of the sheet Findings go by, of those that it has. */
  private void findings() {
    if (tells(FindingKind.OVER_AND_UNDER)) {
      overAndUnder();
    }
    if (tells(FindingKind.STRONGEST, FindingKind.WEAKEST)) {
      relationships();
    }
  }

  private void overAndUnder() {
    add(
        "Over- and under-represented",
        "Over-represented is more than %s times the comparator's share, under-represented less than %s times. Between them no claim is made, nor where the rounding of the figures leaves open which side of the comparator an area is on. Sampling error is not in this and is normally the larger part."
            .formatted(Standings.OVER, Standings.UNDER));
    boolean hasPercents =
        recipe.inputs().stream().anyMatch(input -> input.unit() == InputColumn.Unit.PERCENT);
    if (hasPercents) {
      add(
          "Percentages of rounded counts",
          "Where an input comes as percentages that were made from rounded counts, their exact bounds are unknown: nothing is claimed between %s and %s times the comparator."
              .formatted(Standings.UNDER, Standings.OVER));
    }
  }

  private void relationships() {
    add(
        "Sentences on relationships",
        "Up to %d pairs are named. A relationship is claimed where adjusted p is below %s. What happens without one area, or within groups of areas, is said where it moves r by at least %s or changes its sign."
            .formatted(
                CorrelationFindings.NAMED,
                CorrelationSentence.SIGNIFICANT,
                CorrelationSentence.NOTABLE));
  }

  private void correlations() {
    add(
        "Correlation",
        "Pearson's r says how closely two columns follow a straight line over the areas, from -1 to"
            + " 1. r² is its square, the share of variance in common, and is never negative; the"
            + " direction has a column of its own. n is the number of areas, not of people.");
    add(
        "Strong pairs",
        "A pair is called strong where r is at least %s or at most -%s."
                .formatted(Pair.STRONG, Pair.STRONG)
            + (recipe.charts().stream().anyMatch(ChartSpec::isOfStrongPairs)
                ? " Of each correlation sheet the %d strongest at most have a chart."
                    .formatted(Charts.MOST_PAIRS)
                : ""));
    add(
        "Probability",
        "p is the probability of so strong a coefficient if there were no relationship and the"
            + " areas were independent. They were chosen, not sampled, and neighbouring areas of"
            + " one authority are alike, so p is a guide only. It is adjusted for the number of"
            + " tests on the sheet.");
    add("Interval", "The bounds of r are a 95% interval by Fisher's z.");
    add(
        "Areas, not people",
        "A relationship between areas need not hold between the people who live there (the"
            + " ecological fallacy), and other boundaries could give another coefficient (the"
            + " modifiable areal unit problem).");
    add(
        "Shares of one total",
        "Shares that add up to 100% push each other down: if one rises, others must fall. A"
            + " negative correlation between two shares of one total may be no more than that.");
    CorrelationNotes.addTo(correlations.stream().map(PlacedCorrelation::spec).toList(), this::add);
    add(
        "Shares and quotients",
        "A location quotient against one fixed comparator has the same correlations as the share it"
            + " is made from, so only one of the two is reported.");
  }
}
