package org.placebook.book.front;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.placebook.book.Properties;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.match.Matching;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.word.CoverItem;

/** What cover and properties say, from the recipe or, where that is silent, from the inputs. */
final class CoverFacts {
  /** Where neither recipe nor inputs have a date; the day of the run would not be repeatable. */
  private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);

  private CoverFacts() {}

  static String title(Recipe recipe) {
    return fact(recipe, CoverItem.TITLE, "Finished tables");
  }

  static String source(Recipe recipe) {
    return fact(recipe, CoverItem.SOURCE, "see the worksheet Sources");
  }

  /** What was kept and left of long tables, where the summary does not say it already. */
  static List<String> kept(Matching matching) {
    String summary = fact(matching.recipe(), CoverItem.SUMMARY, "");
    return matching.inputs().stream()
        .filter(input -> !input.kept().isEmpty() && !summary.contains(input.kept()))
        .map(input -> input.saidKept() + ".")
        .toList();
  }

  /** Whether the recipe says under which licence the figures may be used again. */
  static boolean isLicensed(Recipe recipe) {
    return !fact(recipe, CoverItem.LICENCE, "").isEmpty();
  }

  static Properties properties(Recipe recipe, List<MatchedInput> inputs) {
    String keywords =
        inputs.stream().map(input -> input.input().name()).collect(Collectors.joining(", "));
    return new Properties(
        title(recipe),
        fact(recipe, CoverItem.PUBLISHER, "Publisher not stated"),
        fact(recipe, CoverItem.LANGUAGE, "en-GB"),
        fact(recipe, CoverItem.KEYWORDS, keywords),
        fact(recipe, CoverItem.SUMMARY, title(recipe)),
        published(recipe));
  }

  private static LocalDate published(Recipe recipe) {
    String text = fact(recipe, CoverItem.PUBLISHED, "").toLowerCase(Locale.ROOT);
    try {
      return text.isEmpty() ? NO_DATE : LocalDate.parse(text);
    } catch (DateTimeException e) {
      // Words such as "October 2024" are fine for the cover but are no day.
      return NO_DATE;
    }
  }

  private static String fact(Recipe recipe, CoverItem item, String otherwise) {
    String text = recipe.cover().getOrDefault(item, "");
    return text.isBlank() ? otherwise : text.strip();
  }
}
