package org.placebook.run.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.FigureColumn;
import org.placebook.table.Period;
import org.placebook.table.PeriodHeading;

/**
 * Periods in the titles of a recipe against those of its inputs.
 *
 * @param matching the recipe with its inputs
 */
record TitlePeriods(Matching matching) {
  private static final Pattern TITLES =
      Pattern.compile("Cover\\n(?:Title|Subtitle|Summary|Source)|Tables|Correlations|Charts");

  /**
   * What titles say that no input bears out, by where it stands.
   *
   * @param texts by where they stand; only titles are looked at
   */
  Map<String, String> contradicting(Map<String, String> texts) {
    List<Period> known = matching.inputs().stream().flatMap(TitlePeriods::periods).toList();
    Map<String, String> wrong = new LinkedHashMap<>();
    boolean areAllKnown =
        matching.inputs().stream().allMatch(input -> periods(input).findAny().isPresent());
    if (!areAllKnown) {
      return wrong;
    }
    texts.forEach(
        (where, text) -> {
          boolean isTitle = TITLES.matcher(where).lookingAt();
          Optional<Period> said = isTitle ? period(text) : Optional.empty();
          if (said.isPresent() && known.stream().noneMatch(p -> overlaps(p, said.get()))) {
            wrong.put(
                where,
                "The title says %s, but the figures are of %s: put right the one or the other, or write {period} in the title."
                    .formatted(said.get().inWords(), inWords(known)));
          }
        });
    return wrong;
  }

  private static boolean overlaps(Period one, Period other) {
    return !one.last().isBefore(other.first()) && !other.last().isBefore(one.first());
  }

  private static String inWords(List<Period> periods) {
    return String.join(
        " and ", new ArrayList<>(periods.stream().map(Period::inWords).distinct().toList()));
  }

  /** As the recipe, the title or the headings say; only where none does, as the file is called. */
  private static Stream<Period> periods(MatchedInput input) {
    List<Period> found =
        Stream.concat(
                Stream.of(input.input().period(), input.periodOfFile()),
                input.table().figures().stream().map(FigureColumn::heading))
            .flatMap(text -> period(text).stream())
            .toList();
    return found.isEmpty() ? period(input.source().file()).stream() : found.stream();
  }

  private static Optional<Period> period(String text) {
    return PeriodHeading.of(text).map(PeriodHeading::period);
  }
}
