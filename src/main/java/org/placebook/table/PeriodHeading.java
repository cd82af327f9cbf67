package org.placebook.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading that states a period: "Census 2011", "As at 30 June 2021 (Q1)", "population_2020",
 * "2021 [note 1]".
 *
 * @param measure the heading without the period and without marks and notes, for comparing: columns
 *     of one measure are equal in it
 * @param period the period
 * @param isShort whether it is two pairs of figures, such as 17/18, which may be ages
 */
public record PeriodHeading(String measure, Period period, boolean isShort) {
  private static final String YEAR = "(?:18|19|20|21)\\d\\d";

  /** Vintages of a classification, of boundaries or of prices are no periods of the figures. */
  private static final Pattern VINTAGE =
      Pattern.compile(
          "\\b(?:sic|soc|isco|nace|nuts|itl|s?imd|wimd|nimdm|idaci|idaopi|[lm]soas?|oac?s?|lads?|wards?|ruc|boundaries|prices|base|act|edition|version|esp|standard"
              + " population)\\b[ ,:(]*(?:of |in |at |for )?"
              + YEAR
              + "|"
              + YEAR
              + "(?:[/-]\\d\\d)?[ -]*(?:census"
              + " )?(?:boundar\\w+|prices?|[lm]soas?|wards?|based?|edition|acts?|definitions?|methodology|weights?|geograph\\w+|codes?|sic|soc|imd|standard\\w*|classification)"
              + " ?|"
              + YEAR
              + " ?= ?100");

  /** Every form of a period has two digits side by side; most headings have not. */
  private static final Pattern TWO_DIGITS = Pattern.compile("\\d\\d");

  private static final Pattern SHORT = Pattern.compile("(?:.*\\D)?\\d\\d[/-]\\d\\d(?:\\D.*)?");
  private static final Pattern LONG_YEAR = Pattern.compile(".*" + YEAR + ".*");

  /** Characters that stand for an expression that has been read. */
  private static final char FIRST = '\uE100';

  private static final String READ = "[\uE100-\uE1FF]";
  private static final Pattern RANGE =
      Pattern.compile("(" + READ + ") ?(?:-|to|until|/) ?(" + READ + ")");

  /** What says that a figure was revised, or what is said of it elsewhere. */
  private static final Pattern MARKS =
      Pattern.compile(
          READ
              + " ?[(\\[]?[rpef][)\\]]?(?![\\p{Alnum}])|\\[[^\\]]*\\]|\\((?:\\d{1,2}|[a-z]|note"
              + " \\d+|q[1-4]|provisional|revised|final|estimated?)\\)"
              + "|\\b(?:provisional|revised|final|prelim\\w*|rev|prov|q[1-4])\\b\\.?"
              + "|[\u00b9\u00b2\u00b3\u2070-\u2079*\u2020\u2021]");

  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}%\u00a3|\uE000-\uE009]+");
  private static final int MOST_EXPRESSIONS = 8;

  /** The period that a heading states, if it states one. */
  public static Optional<PeriodHeading> of(String heading) {
    String plain = plain(heading);
    if (!TWO_DIGITS.matcher(plain).find()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder(withoutVintages(plain));
    boolean isShort = SHORT.matcher(text).matches() && !LONG_YEAR.matcher(text).matches();
    List<Period> periods = new ArrayList<>();
    Optional<PeriodForms.Found> found = PeriodForms.find(text.toString());
    while (found.isPresent() && periods.size() < MOST_EXPRESSIONS) {
      text.replace(
          found.get().start(), found.get().end(), String.valueOf((char) (FIRST + periods.size())));
      periods.add(found.get().period());
      found = PeriodForms.find(text.toString());
    }
    if (periods.isEmpty()) {
      return Optional.empty();
    }
    Matcher range = RANGE.matcher(text);
    Period period =
        range.find()
            ? periods
                .get(range.group(1).charAt(0) - FIRST)
                .to(periods.get(range.group(2).charAt(0) - FIRST))
            : periods.get(0);
    return Optional.of(new PeriodHeading(measure(text.toString()), period, isShort));
  }

  private static String plain(String heading) {
    String plain = DASHES.matcher(Names.tidy(heading.replace('_', ' '))).replaceAll("-");
    return plain.toLowerCase(Locale.ROOT);
  }

  /** Their figures become characters that no period is made of, and that still tell them apart. */
  private static String withoutVintages(String text) {
    return VINTAGE
        .matcher(text)
        .replaceAll(
            found -> {
              StringBuilder hidden = new StringBuilder();
              for (char c : found.group().toCharArray()) {
                hidden.append(Character.isDigit(c) ? (char) ('\uE000' + (c - '0')) : c);
              }
              return Matcher.quoteReplacement(hidden.toString());
            });
  }

  private static String measure(String text) {
    String marked = MARKS.matcher(text).replaceAll(" ");
    String bare = RANGE.matcher(marked).replaceAll(" ").replaceAll(READ, " ");
    return BETWEEN.matcher(bare).replaceAll(" ").strip();
  }

  /** Whether nothing but the period stands in the heading. */
  public boolean isBare() {
    return measure.isEmpty();
  }

  /** One key for all ways of writing a heading's period; without a period its normalised name. */
  public static String key(String heading) {
    return of(heading)
        .map(h -> h.measure() + " " + h.period().first() + " " + h.period().last())
        .orElseGet(() -> Names.normalise(heading));
  }

  /** Whether a text, in lower case, is the name of a month without a year. */
  public static boolean namesMonth(String text) {
    return PeriodForms.isMonth(text);
  }

  /**
   * Whether two texts that state periods state the same one; of other texts, whether they match.
   */
  public static boolean isSamePeriod(String a, String b) {
    Optional<Period> one = of(a).map(PeriodHeading::period);
    Optional<Period> other = of(b).map(PeriodHeading::period);
    boolean arePeriods = one.isPresent() && other.isPresent();
    return arePeriods ? one.equals(other) : Names.same(a, b);
  }
}
