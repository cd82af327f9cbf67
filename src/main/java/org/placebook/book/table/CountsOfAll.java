package org.placebook.book.table;

import java.util.Arrays;
import java.util.List;
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
   * @throws Unbound if it is no count of all
   */
  Optional<String> taken(FigureColumn column) throws Unbound {
    Input recipe = input.input();
    if (!(recipe.rounding() instanceof RoundingRule.None) || recipe.roundTo().isPresent()) {
      throw refused("they are rounded, as Inputs says");
    }
    if (recipe.counted().isPresent()) {
      if (recipe.counted().get() == Counted.ESTIMATES) {
        throw refused("they are estimates, as Inputs says under Counts");
      }
      return Optional.empty();
    }
    Matcher words = OTHERS.matcher(words());
    if (words.find()) {
      throw refused("the file speaks of '%s'".formatted(words.group()));
    }
    if (areMultiplesOf5(column)) {
      throw refused("all are multiples of 5, so that they look rounded");
    }
    return Optional.of(
        "Intervals by chance take the figures of '%s' for counts of all there are, not of a sample. If they are, write 'all' under Counts on the sheet Inputs; if not, 'estimates'.%s"
            .formatted(recipe.name(), published().map(own -> " " + own + ".").orElse("")));
  }

  private Unbound refused(String why) {
    return new Unbound(
        "An interval by chance needs counts of all there are, and those of '%s' are none: %s. %s; or, if each one was counted, write 'all' under Counts on the sheet Inputs"
            .formatted(
                input.input().name(),
                why,
                published().orElse("Use the limits that are published with them")));
  }

  /** How to print the limits that the source publishes, if the input has some. */
  private Optional<String> published() {
    String name = input.input().name();
    for (FigureColumn column : input.table().figures()) {
      List<String> limits =
          PublishedLimits.columns(column, input.table()).stream()
              .map(limit -> "%s[%s]".formatted(name, limit.heading()))
              .toList();
      if (!limits.isEmpty()) {
        String own = "%s[%s]".formatted(name, column.heading());
        String how =
            limits.size() == 2
                ? "%s and %s".formatted(limits.get(0), limits.get(1))
                : "%1$s - %2$s and %1$s + %2$s".formatted(own, limits.get(0));
        return Optional.of(
            "The limits of %s are published in it: to print these, write %s".formatted(own, how));
      }
    }
    return Optional.empty();
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
    return figures.length >= FEWEST && Arrays.stream(figures).allMatch(figure -> figure % 5 == 0);
  }
}
