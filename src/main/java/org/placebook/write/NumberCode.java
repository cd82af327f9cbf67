package org.placebook.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Excel number format taken apart, as far as finished workbooks use them: digits, thousands,
 * decimals, per cent, texts around them, and a second section for negative figures.
 *
 * @param sections one, or one for figures from 0 on and one for those below
 */
record NumberCode(List<Section> sections) {
  private static final int MOST_SECTIONS = 2;
  private static final String LITERAL = "((?:\"[^\"]*\"|\\\\.|[-+ $£€()/])*)";
  private static final Pattern SECTION =
      Pattern.compile(LITERAL + "([#0,]*)(?:\\.([0#]+))?" + LITERAL + "(%?)" + LITERAL);

  /** Copies the sections. */
  NumberCode {
    sections = List.copyOf(sections);
  }

  /**
   * A section.
   *
   * @param before the text before the figure
   * @param digits how many digits there are at least before the point
   * @param thousands whether they are separated
   * @param least the fewest decimals shown
   * @param most the most
   * @param percent whether the figure is shown times 100
   * @param after the text behind the figure, the sign for per cent included
   */
  record Section(
      String before,
      int digits,
      boolean thousands,
      int least,
      int most,
      boolean percent,
      String after) {

    /** A figure that is not below 0 as this section shows it. */
    String shown(double figure) {
      BigDecimal exact = BigDecimal.valueOf(percent ? figure * 100 : figure);
      BigDecimal rounded = exact.setScale(most, RoundingMode.HALF_UP);
      while (rounded.scale() > least
          && rounded.unscaledValue().mod(java.math.BigInteger.TEN).signum() == 0) {
        rounded = rounded.setScale(rounded.scale() - 1);
      }
      String pattern = (thousands ? "%," : "%") + "." + Math.max(0, rounded.scale()) + "f";
      return before + String.format(java.util.Locale.ROOT, pattern, rounded) + after;
    }
  }

  /** The parts of a format; none where it is of another kind, such as a date. */
  static Optional<NumberCode> of(String code) {
    List<Section> sections = new ArrayList<>();
    for (String part : code.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
      Matcher matcher = SECTION.matcher(part);
      if (!matcher.matches() || (matcher.group(2) + matcher.group(3)).isEmpty()) {
        return Optional.empty();
      }
      sections.add(section(matcher));
    }
    return sections.size() <= MOST_SECTIONS
        ? Optional.of(new NumberCode(sections))
        : Optional.empty();
  }

  private static Section section(Matcher matcher) {
    String whole = matcher.group(2);
    String decimals = matcher.group(3) == null ? "" : matcher.group(3);
    return new Section(
        plain(matcher.group(1)),
        count(whole, '0'),
        whole.indexOf(',') >= 0,
        count(decimals, '0'),
        decimals.length(),
        !matcher.group(5).isEmpty(),
        plain(matcher.group(4)) + matcher.group(5) + plain(matcher.group(6)));
  }

  private static int count(String text, char wanted) {
    return (int) text.chars().filter(c -> c == wanted).count();
  }

  private static String plain(String literal) {
    return literal.replaceAll("\\\\(.)", "$1").replace("\"", "");
  }

  /** A figure as the format shows it. */
  String shown(double figure) {
    if (sections.size() > 1 && figure < 0) {
      return sections.get(1).shown(-figure);
    }
    return figure < 0 ? "-" + sections.get(0).shown(-figure) : sections.get(0).shown(figure);
  }

  /** Whether figures are shown times 100. */
  boolean isPercent() {
    return sections.get(0).percent();
  }
}
