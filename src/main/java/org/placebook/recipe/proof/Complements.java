package org.placebook.recipe.proof;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two headings of which one names what the other does not: Male and Female, Yes and No. */
final class Complements {
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("male", "female"),
          List.of("males", "females"),
          List.of("men", "women"),
          List.of("boys", "girls"),
          List.of("m", "f"),
          List.of("gwrywod", "benywod"),
          List.of("dynion", "menywod"),
          List.of("yes", "no"),
          List.of("ie", "na"),
          List.of("urban", "rural"),
          List.of("full-time", "part-time"),
          List.of("full time", "part time"));

  private static final Pattern NOT =
      Pattern.compile("(?:not |non[- ]?|no |without |other than |ddim )(.+)");

  private Complements() {}

  /** Whether two headings, in lower case, are a thing and its complement. */
  static boolean are(String one, String other) {
    return isDenied(one, other)
        || isDenied(other, one)
        || PAIRS.stream()
            .anyMatch(
                pair ->
                    differIn(one, pair.get(0), other, pair.get(1))
                        || differIn(one, pair.get(1), other, pair.get(0)));
  }

  /** Whether two headings are the same words but for these two. */
  private static boolean differIn(String one, String word, String other, String opposite) {
    String a = one.replaceFirst("\\b" + word + "\\b", "\u0000");
    String b = other.replaceFirst("\\b" + opposite + "\\b", "\u0000");
    return a.indexOf('\u0000') >= 0 && a.equals(b);
  }

  private static boolean isDenied(String one, String other) {
    Matcher not = NOT.matcher(other);
    return not.matches() && (not.group(1).equals(one) || one.equals("with " + not.group(1)));
  }
}
