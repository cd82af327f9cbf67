package org.placebook.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placebook.table.Reason;

/**
 * Signs that stand where a figure is missing, and what they mean where a file does not say: the
 * harmonised shorthand of the Government Analysis Function, its predecessors, and Excel's errors.
 */
final class Markers {
  private static final Pattern SIGNS =
      Pattern.compile("[^\\p{L}\\p{N}\\s(),;%&\u00a3$\u20ac+=@/]{1,4}");
  private static final Pattern BRACKETED = Pattern.compile("\\[[a-zA-Z]{1,4}\\]");
  private static final Pattern IN_PARENTHESES =
      Pattern.compile("\\((?:[cxzu*-]|\\.\\.|low|n/a)\\)");
  private static final Pattern BELOW = Pattern.compile("(?:<=?|\u2264) ?[\\d,.]+ ?%?");
  private static final Pattern ERROR = Pattern.compile("#[A-Z/]+[0-9]?[!?]?(?:/A)?");

  private static final Map<String, Reason> GENERAL =
      Map.ofEntries(
          Map.entry("c", Reason.CONFIDENTIAL),
          Map.entry("*", Reason.CONFIDENTIAL),
          Map.entry("**", Reason.CONFIDENTIAL),
          Map.entry("#", Reason.CONFIDENTIAL),
          Map.entry("s", Reason.CONFIDENTIAL),
          Map.entry("d", Reason.CONFIDENTIAL),
          Map.entry("supp", Reason.CONFIDENTIAL),
          Map.entry("disc", Reason.CONFIDENTIAL),
          Map.entry("u", Reason.UNRELIABLE),
          Map.entry("!", Reason.UNRELIABLE),
          Map.entry("x", Reason.NOT_AVAILABLE),
          Map.entry("-", Reason.NOT_AVAILABLE),
          Map.entry("..", Reason.NOT_AVAILABLE),
          Map.entry("...", Reason.NOT_AVAILABLE),
          Map.entry("\u2026", Reason.NOT_AVAILABLE),
          Map.entry(":", Reason.NOT_AVAILABLE),
          Map.entry("n/a", Reason.NOT_AVAILABLE),
          Map.entry("na", Reason.NOT_AVAILABLE),
          Map.entry("#n/a", Reason.NOT_AVAILABLE),
          Map.entry("z", Reason.NOT_APPLICABLE),
          Map.entry(".", Reason.NOT_APPLICABLE),
          Map.entry("#div/0!", Reason.NOT_APPLICABLE),
          Map.entry("~", Reason.LOW),
          Map.entry("*%", Reason.LOW),
          Map.entry("low", Reason.LOW));

  private Markers() {}

  /** Whether a tidy text looks like a marker wherever it stands. Capital letters alone do not. */
  static boolean looksLikeOne(String tidy) {
    if (tidy.length() > 8) {
      return false;
    }
    return SIGNS.matcher(tidy).matches()
        || BRACKETED.matcher(tidy).matches()
        || (IN_PARENTHESES.matcher(tidy).matches() && !tidy.equals("(c)"))
        || BELOW.matcher(tidy).matches()
        || isError(tidy)
        || isWord(tidy);
  }

  private static boolean isWord(String tidy) {
    boolean single = tidy.length() == 1;
    return single
        ? "cxzu".indexOf(tidy.charAt(0)) >= 0
        : GENERAL.containsKey(tidy.toLowerCase(Locale.ROOT)) && !tidy.equalsIgnoreCase("low");
  }

  /** Whether a text is one of Excel's errors. */
  static boolean isError(String tidy) {
    return tidy.length() > 3 && tidy.charAt(0) == '#' && ERROR.matcher(tidy).matches();
  }

  /**
   * What a marker, or a word in its place, means in general, if that is known.
   *
   * @param rates whether the figures beside it have decimals
   */
  static Optional<Reason> general(String tidy, boolean rates) {
    String plain = tidy.toLowerCase(Locale.ROOT).replace('\u2013', '-').replace('\u2014', '-');
    if (BELOW.matcher(plain).matches()) {
      return Optional.of(MissingWords.below(plain.replaceAll("[^\\d.]|\\.$", ""), rates));
    }
    if (isError(tidy) && !GENERAL.containsKey(plain)) {
      return Optional.of(Reason.NOT_AVAILABLE);
    }
    boolean bracketed =
        BRACKETED.matcher(plain).matches() || IN_PARENTHESES.matcher(plain).matches();
    String bare = bracketed ? plain.substring(1, plain.length() - 1) : plain;
    return Optional.ofNullable(GENERAL.get(bare))
        .or(() -> MissingWords.plain(tidy))
        .or(() -> MissingWords.small(tidy, rates));
  }
}
