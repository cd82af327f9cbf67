package org.placebook.recipe.lookup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Figures of an area that no arithmetic makes from those of its parts. */
final class NeverAdded {
  private static final Pattern SCORE = Pattern.compile("\\bscores?\\b|multiple deprivation");
  private static final Pattern DECILE = Pattern.compile("\\bdec(?:ile)?s?\\b");
  private static final Pattern INDEX = Pattern.compile("\\bind(?:ex|ices)\\b");

  private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("a rank", Pattern.compile("\\brank(?:ing|ed)?s?\\b"));
    WORDS.put(
        "a decile or other quantile",
        Pattern.compile("\\b(?:dec|decile|quintile|quartile|percentile|quantile|vigintile)s?\\b"));
    WORDS.put("a median", Pattern.compile("\\bmedians?\\b"));
    WORDS.put(
        "a standardised figure",
        Pattern.compile(
            "\\bstandardi[sz]ed\\b|\\b(?:smr|isr|dsr|asmr|asr)s?\\b|\\blife expectancy\\b"));
    WORDS.put(
        "a limit of an interval, or its width",
        Pattern.compile(
            "\\b(?:confidence|limit|bound|margin of error|standard error)s?\\b"
                + "|\\b(?:[lu]|lower|upper)? ?ci\\b|\\b[lu]cl\\b|\\bcv\\b"));
    WORDS.put("a location quotient", Pattern.compile("\\blqs?\\b|\\blocation quotients?\\b"));
    WORDS.put(
        "growth",
        Pattern.compile(
            "\\bgrowth\\b|\\bcagr\\b|\\byear on year\\b"
                + "|(?:%|\\bper ?cent(?:age)?) (?:change|increase|decrease)\\b"
                + "|\\b(?:change|increase|decrease)\\b.*(?:%|\\bper ?cent)"));
    WORDS.put("an index", Pattern.compile("\\bgini\\b|\\bz score\\b|\\bstandard score\\b"));
  }

  private NeverAdded() {}

  /**
   * What a column is, if it is one of these.
   *
   * @param words its heading and unit, in lower case, without marks between words
   */
  static Optional<String> what(String words) {
    Optional<String> found =
        WORDS.entrySet().stream()
            .filter(entry -> entry.getValue().matcher(words).find())
            .map(Map.Entry::getKey)
            .findFirst();
    boolean isIndex = INDEX.matcher(words).find() && !SCORE.matcher(words).find();
    return found.isEmpty() && isIndex ? Optional.of("an index") : found;
  }

  static boolean isDecile(String words) {
    return DECILE.matcher(words).find();
  }
}
