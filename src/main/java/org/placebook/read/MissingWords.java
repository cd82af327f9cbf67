package org.placebook.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placebook.table.Reason;

/**
 * Words that people write where a figure is missing, and what they say: "Suppressed", "Not held",
 * "5 or fewer", "1-4". Headings and labels use many of them too, so where they stand decides.
 */
final class MissingWords {
  private static final int LONGEST = 60;
  private static final int LARGEST_SMALL_NUMBER = 20;

  private static final String SUBJECT =
      "(?:(?:data|figures?|values?|numbers?|counts?|results?|information) )?(?:(?:is|are|has"
          + " been|have been) )?";
  private static final String BECAUSE =
      "(?: (?:due|because|for|by|in|from|until|as|at|to|on|this|-|\u2013) .*| ?[:;(,].*)?";

  private static final List<Map.Entry<Reason, Pattern>> PLAIN =
      List.of(
          entry(
              Reason.CONFIDENTIAL,
              "suppress(?:ed|ion)|confidential|withheld|disclosive|disclosure control|redacted|not"
                  + " disclosed"),
          entry(
              Reason.NOT_APPLICABLE,
              "not applicable|n/?ap|not relevant|does not apply|no longer exists"),
          entry(
              Reason.NOT_AVAILABLE,
              "not (?:yet"
                  + " )?(?:held|available|collected|recorded|provided|supplied|submitted|returned|published|reported|known|released)|no"
                  + " (?:data|return|response|information|figures?)|(?:data"
                  + " )?(?:unavailable|missing)|null|nil return|tb[ac]|to be"
                  + " (?:confirmed|advised)|to follow|pending|await(?:ed|ing)|did not"
                  + " (?:respond|return|submit|provide)"));

  private static final String NUMBER = "(\\d{1,3}(?:\\.\\d+)?) ?%?";
  private static final Pattern BELOW =
      Pattern.compile(
          "(?:(?:under|below|up to|less than|fewer than|lower than|no more than)(?: or equal to)? "
              + NUMBER
              + "|"
              + NUMBER
              + " (?:or|and) (?:fewer|less|below|under|lower))");
  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,2}) ?(?:-|\u2013|to|or|and) ?(\\d{1,2})");

  private MissingWords() {}

  private static Map.Entry<Reason, Pattern> entry(Reason reason, String words) {
    return Map.entry(reason, Pattern.compile(SUBJECT + "(?:" + words + ")" + BECAUSE));
  }

  /** What a word says of a figure that is missing, if it says so by itself. */
  static Optional<Reason> plain(String text) {
    if (text.length() > LONGEST || text.length() < 3) {
      return Optional.empty();
    }
    String words = text.toLowerCase(Locale.ROOT).replaceAll("^[(\\[]|[)\\].]$", "");
    return PLAIN.stream()
        .filter(meaning -> meaning.getValue().matcher(words).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * A number too small to be told: "5 or fewer", "under 5", "1-4".
   *
   * @param rates whether the figures beside it have decimals
   */
  static Optional<Reason> small(String text, boolean rates) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String words = text.toLowerCase(Locale.ROOT);
    Matcher below = BELOW.matcher(words);
    if (below.matches()) {
      String bound = below.group(1) != null ? below.group(1) : below.group(2);
      return Optional.of(below(bound, rates));
    }
    Matcher range = RANGE.matcher(words);
    return range.matches()
            && isSmallRange(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))
        ? Optional.of(Reason.CONFIDENTIAL)
        : Optional.empty();
  }

  /** Of a count a bound hides that it is small; a rate below 0.05, or 1, is nearly nothing. */
  static Reason below(String bound, boolean rates) {
    double number = Double.parseDouble("0" + bound);
    return number < 1 || (rates && number == 1) ? Reason.LOW : Reason.CONFIDENTIAL;
  }

  /** Whether a range is what stands for a small number: 1 to 4, 5 to 9, and no interval of it. */
  static boolean isSmallRange(int from, int to) {
    return from < to && from <= LARGEST_SMALL_NUMBER / 2 && to <= LARGEST_SMALL_NUMBER;
  }

  /** Whether a text can stand in the place of a figure, as far as its words tell. */
  static boolean mayBe(String text) {
    return plain(text).isPresent()
        || small(text, false).isPresent()
        || text.equalsIgnoreCase("low");
  }
}
