package org.placebook.recipe.lookup;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.placebook.formula.measure.InputColumn;
import org.placebook.recipe.proof.FigureKind;
import org.placebook.recipe.proof.MeasureWords;
import org.placebook.recipe.proof.RateProof;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.FigureColumn;
import org.placebook.table.Names;
import org.placebook.table.Table;

/** What may be done with each column of an input. */
final class Treatments {
  /** More columns make more triples than are worth trying. */
  private static final int MOST_TRIED = 20;

  private static final Pattern MARKS = Pattern.compile("[_/|\\-]+");
  private static final Pattern HUMP =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private static final Treatment IS_RATE =
      new Treatment.Asks(
          "it is a per cent, a rate, a score or an average, not a count: it needs a Weight on the"
              + " sheet Inputs");
  private static final Treatment LACKS_WEIGHTS =
      new Treatment.Asks("the weights that the recipe names for it were not found");
  private static final Treatment IS_UNSURE =
      new Treatment.Asks(
          "its figures are not all whole numbers, so they may be per cents or scores: write count"
              + " under Unit on the sheet Inputs if they are amounts that add up, else a Weight");

  private final MatchedInput input;
  private final FigureKind kind;
  private final boolean hasWeights;
  private final Map<FigureColumn, Treatment> treatments = new LinkedHashMap<>();

  private Treatments(MatchedInput input, Set<Integer> standing, boolean hasWeights) {
    this.input = input;
    this.hasWeights = hasWeights;
    Table table = input.table();
    this.kind = FigureKind.of(table, table.figures(), standing);
  }

  /**
   * Of an input.
   *
   * @param standing rows of larger areas, which are not added up
   * @param hasWeights whether the weights that it asks for were found
   */
  static Map<FigureColumn, Treatment> of(
      MatchedInput input, Set<Integer> standing, boolean hasWeights) {
    Treatments made = new Treatments(input, new HashSet<>(standing), hasWeights);
    made.input
        .table()
        .figures()
        .forEach(column -> made.treatments.put(column, made.treatment(column)));
    return made.treatments;
  }

  /** Heading and unit as words: {@code IMD_Rank} and {@code IMDRank} hold the word rank. */
  static String words(FigureColumn column) {
    String text = column.heading() + " " + column.unit();
    String apart = HUMP.matcher(MARKS.matcher(text).replaceAll(" ")).replaceAll(" ");
    return Names.tidy(apart).toLowerCase(Locale.ROOT);
  }

  private Treatment treatment(FigureColumn column) {
    String words = words(column);
    if (NeverAdded.isDecile(words) && NationalDeciles.areIn(column)) {
      return new Treatment.Deciles();
    }
    Optional<String> never = NeverAdded.what(words);
    if (never.isPresent()) {
      return new Treatment.Never(never.get());
    }
    return isCount(column, words) ? new Treatment.Sum() : averaged(column, words);
  }

  private boolean isCount(FigureColumn column, String words) {
    boolean isCounts = input.input().unit() == InputColumn.Unit.COUNT;
    boolean isGiven = isCounts && input.input().boundaries().isUnitGiven();
    return isCounts
        && !isCalledRate(words)
        && (kind.isCount(column) || (isGiven && !FigureKind.isWhole(column)));
  }

  private boolean isCalledRate(String words) {
    return MeasureWords.sayNoCount(words)
        || MeasureWords.sayPercent(words)
        || (!input.input().boundaries().isUnitGiven()
            && (MeasureWords.sayAmountEach(input.table().title() + " " + words)
                || MeasureWords.sayNoCount(input.table().title())
                || MeasureWords.sayPercent(input.table().title())));
  }

  private Treatment averaged(FigureColumn column, String words) {
    Optional<Treatment> anew = anew(column);
    if (anew.isPresent()) {
      return anew.get();
    }
    if (hasWeights) {
      return new Treatment.Mean();
    }
    if (input.input().boundaries().weight().isPresent()) {
      return LACKS_WEIGHTS;
    }
    boolean isUnsure =
        input.input().unit() == InputColumn.Unit.COUNT
            && !isCalledRate(words)
            && !FigureKind.isWhole(column);
    return isUnsure ? IS_UNSURE : IS_RATE;
  }

  /** From the counts of which it is the rate, where the table has them. */
  private Optional<Treatment> anew(FigureColumn rate) {
    List<FigureColumn> counts = kind.all().stream().filter(kind::isCount).toList();
    if (counts.size() > MOST_TRIED) {
      return Optional.empty();
    }
    for (FigureColumn part : counts) {
      for (FigureColumn whole : counts) {
        OptionalDouble per =
            part == whole || part == rate || whole == rate
                ? OptionalDouble.empty()
                : RateProof.per(rate, part, whole);
        if (per.isPresent()) {
          return Optional.of(new Treatment.Anew(part, whole, per.getAsDouble()));
        }
      }
    }
    return Optional.empty();
  }
}
