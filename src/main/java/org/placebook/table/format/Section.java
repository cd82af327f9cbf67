package org.placebook.table.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placebook.table.format.Piece.Kind;

/**
 * A section of a number format: how some numbers are shown.
 *
 * @param condition the numbers it is for, where the format says so
 * @param shows what of a number it puts into the cell
 * @param pieces from left to right
 * @param before the text before the figure
 * @param after the text behind the figure, signs for per cent included
 * @param grouped whether thousands are separated
 * @param digits how many digits there are at least before the point
 * @param least the fewest decimals
 * @param most the most decimals
 * @param percents how often the figure is shown times 100
 * @param thousands how often it is shown divided by 1,000
 */
public record Section(
    Optional<Condition> condition,
    Shows shows,
    List<Piece> pieces,
    String before,
    String after,
    boolean grouped,
    int digits,
    int least,
    int most,
    int percents,
    int thousands) {

  /** What of a number a section puts into the cell. */
  public enum Shows {
    /** Digits. */
    FIGURE,
    /** As many digits as the number needs. */
    GENERAL,
    /** A day or a time. */
    DATE,
    /** Nothing of it: words in its place, or an empty cell. */
    NOTHING
  }

  static Section of(Optional<Condition> condition, List<Piece> pieces) {
    int point = indexOf(pieces, Kind.POINT);
    List<Piece> decimals = point < 0 ? List.of() : digitsFrom(pieces, point + 1);
    List<Piece> whole = point < 0 ? pieces : pieces.subList(0, point);
    return new Section(
        condition,
        shows(pieces),
        List.copyOf(pieces),
        text(pieces.subList(0, firstPlace(pieces))),
        text(pieces.subList(endOfPlaces(pieces), pieces.size())),
        hasGroups(whole),
        zeros(whole),
        zeros(decimals),
        decimals.size(),
        (int) pieces.stream().filter(piece -> piece.is(Kind.PERCENT)).count(),
        scale(pieces));
  }

  private static int indexOf(List<Piece> pieces, Kind kind) {
    return pieces.stream().map(Piece::kind).toList().indexOf(kind);
  }

  private static List<Piece> digitsFrom(List<Piece> pieces, int from) {
    return pieces.stream().skip(from).takeWhile(piece -> piece.is(Kind.DIGIT)).toList();
  }

  private static Shows shows(List<Piece> pieces) {
    if (pieces.stream().anyMatch(Piece::isDate)) {
      return Shows.DATE;
    }
    if (indexOf(pieces, Kind.DIGIT) >= 0) {
      return Shows.FIGURE;
    }
    return pieces.stream().anyMatch(Piece::showsNumber) ? Shows.GENERAL : Shows.NOTHING;
  }

  private static int firstPlace(List<Piece> pieces) {
    int at = 0;
    while (at < pieces.size() && !isPlace(pieces.get(at))) {
      at++;
    }
    return at;
  }

  private static int endOfPlaces(List<Piece> pieces) {
    int end = pieces.size();
    while (end > 0 && !isPlace(pieces.get(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isPlace(Piece piece) {
    return piece.showsNumber() || piece.is(Kind.POINT) || piece.is(Kind.COMMA);
  }

  private static String text(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  private static int zeros(List<Piece> pieces) {
    return (int)
        pieces.stream().filter(piece -> piece.is(Kind.DIGIT) && piece.text().equals("0")).count();
  }

  /** A comma between digits separates thousands. */
  private static boolean hasGroups(List<Piece> whole) {
    for (int i = 1; i < whole.size() - 1; i++) {
      if (whole.get(i).is(Kind.COMMA)
          && whole.get(i - 1).is(Kind.DIGIT)
          && whole.get(i + 1).is(Kind.DIGIT)) {
        return true;
      }
    }
    return false;
  }

  /** Commas behind digits that no digit follows each divide by a thousand. */
  private static int scale(List<Piece> pieces) {
    int scale = 0;
    for (int i = 1; i < pieces.size(); i++) {
      boolean behind =
          pieces.get(i - 1).is(Kind.DIGIT) || (scale > 0 && pieces.get(i - 1).is(Kind.COMMA));
      if (pieces.get(i).is(Kind.COMMA) && behind && !digitFollows(pieces, i + 1)) {
        scale++;
      }
    }
    return scale;
  }

  private static boolean digitFollows(List<Piece> pieces, int from) {
    int at = from;
    while (at < pieces.size() && pieces.get(at).is(Kind.COMMA)) {
      at++;
    }
    return at < pieces.size() && pieces.get(at).is(Kind.DIGIT);
  }

  /** Whether it has hours, minutes or seconds that go on, or seconds and nothing of a day. */
  boolean isDuration() {
    boolean seconds = pieces.stream().anyMatch(piece -> isPart(piece, "s"));
    return pieces.stream().anyMatch(piece -> piece.is(Kind.ELAPSED))
        || (seconds
            && pieces.stream()
                .filter(Piece::isDate)
                .allMatch(piece -> isPart(piece, "s") || isPart(piece, "m") || isPart(piece, "h")));
  }

  private static boolean isPart(Piece piece, String letter) {
    return piece.is(Kind.DATE) && piece.text().toLowerCase(Locale.ROOT).startsWith(letter);
  }

  /** Whether figures are shown times 100. */
  public boolean isPercent() {
    return percents > 0;
  }

  /** Whether it is digits with a point, and neither a fraction nor powers of ten. */
  public boolean isDecimal() {
    return shows == Shows.FIGURE
        && pieces.stream().noneMatch(piece -> piece.is(Kind.EXPONENT) || piece.is(Kind.SLASH));
  }

  /** A figure times 100 where it is shown as per cent, divided where thousands are left out. */
  public double scaled(double figure) {
    return figure * Math.pow(10, 2 * percents - 3 * thousands);
  }

  /** The words in the place of a number; empty where the cell looks empty. */
  String words() {
    return text(pieces).strip();
  }

  /** Whether digits are scaled, padded with zeros, or stand beside words. */
  boolean saysMore() {
    return thousands > 0
        || (digits > 1 && !grouped)
        || (before + (isPercent() ? "" : after))
            .chars()
            .anyMatch(c -> c == '%' || Character.isLetterOrDigit(c));
  }

  /** What stands beside the figure and is no sign, bracket or room: {@code m}, {@code %}. */
  String unit() {
    String beside = (before + after).strip();
    boolean says = after.chars().anyMatch(c -> c == '%' || Character.isLetter(c));
    return says && !isPercent() ? beside : "";
  }

  /** Whether it is digits in one run with texts about them, which any program can show. */
  public boolean isSimple() {
    return condition.isEmpty()
        && isDecimal()
        && percents <= 1
        && before.indexOf('%') < 0
        && pieces.stream().allMatch(Section::isSimple)
        && pieces.subList(firstPlace(pieces), endOfPlaces(pieces)).stream()
            .allMatch(Section::isPlace);
  }

  private static boolean isSimple(Piece piece) {
    return switch (piece.kind()) {
      case LITERAL, POINT, COMMA, PERCENT -> true;
      case DIGIT -> !piece.text().equals("?");
      default -> false;
    };
  }
}
