package org.placebook.book.table;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.placebook.formula.measure.Unbound;
import org.placebook.recipe.Input;
import org.placebook.recipe.RoundingRule;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.word.Counted;
import org.placebook.table.FigureColumn;

/**
 * Whether an input counts all there are. Intervals by chance alone hold for such counts; those of a
 * survey have limits of their own, which are published, and rounding moves a figure by more than it
 * shows.
 *
 * @param input with the table it was found in
 */
record CountsOfAll(MatchedInput input) {
  private static final int FEWEST = 10;

  /** Surveys by name, and what publications say of figures that were not counted one by one. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:bres|aps|ashe|lfs|business register and employment survey|annual population survey"
              + "|annual survey of hours|labour force survey|sample survey|sampling"
              + "|model(?:led|-based)|grossed|rounded to)\\b");

  /**
   * What is taken for granted, if the recipe does not say it.
   *
   * @param function that asks
   * @throws Unbound if it is no count of all
   */
  Optional<String> taken(String function, FigureColumn column) throws Unbound {
    Input recipe = input.input();
    if (!(recipe.rounding() instanceof RoundingRule.None) || recipe.roundTo().isPresent()) {
      throw refused(function, "they are rounded, as Inputs says");
    }
    if (recipe.counted().isPresent()) {
      if (recipe.counted().get() == Counted.ESTIMATES) {
        throw refused(function, "they are estimates, as Inputs says under Counts");
      }
      return Optional.empty();
    }
    Matcher words = OTHERS.matcher(words());
    if (words.find()) {
      throw refused(function, "the file speaks of '%s'".formatted(words.group()));
    }
    if (areMultiplesOf5(column)) {
      throw refused(function, "all are multiples of 5, so that they look rounded");
    }
    return Optional.of(
        "Intervals by chance take the figures of '%s' for counts of all there are, not of a sample. If they are, write 'all' under Counts on the sheet Inputs; if not, 'estimates'."
            .formatted(recipe.name()));
  }

  private Unbound refused(String function, String why) {
    return new Unbound(
        "%s needs counts of all there are, and those of '%s' are none: %s. Use the limits that are published with them; or, if each one was counted, write 'all' under Counts on the sheet Inputs"
            .formatted(function, input.input().name(), why));
  }

  private String words() {
    return String.join(
            " ",
            input.source().file(),
            input.source().title(),
            String.join(" ", input.source().preamble().values()),
            String.join(" ", input.source().notes()),
            String.join(" ", input.input().lookFor()),
            input.input().measure())
        .toLowerCase(Locale.ROOT);
  }

  private static boolean areMultiplesOf5(FigureColumn column) {
    double[] figures =
        IntStream.range(0, column.size())
            .filter(column::isFigure)
            .mapToDouble(column::number)
            .filter(figure -> figure != 0)
            .toArray();
    return figures.length >= FEWEST
        && java.util.Arrays.stream(figures).allMatch(figure -> figure % 5 == 0);
  }
}
