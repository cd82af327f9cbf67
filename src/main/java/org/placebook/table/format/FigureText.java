package org.placebook.table.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes a figure into the places of a section. */
final class FigureText {
  /** Excel itself shows no more digits than these. */
  private static final MathContext EXCEL_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private final Section section;
  private final String whole;
  private final String decimals;
  private final int places;
  private final StringBuilder text = new StringBuilder();
  private int wholePlaces;
  private int decimalPlaces;
  private int written;
  private boolean behindPoint;

  private FigureText(Section section, BigDecimal rounded) {
    this.section = section;
    String plain = rounded.toPlainString();
    int point = plain.indexOf('.');
    String before = point < 0 ? plain : plain.substring(0, point);
    this.whole = before.equals("0") ? "" : before;
    this.decimals = point < 0 ? "" : stripped(plain.substring(point + 1), section.least());
    this.places = wholePlaces(section);
  }

  private static String stripped(String decimals, int least) {
    int end = decimals.length();
    while (end > least && decimals.charAt(end - 1) == '0') {
      end--;
    }
    return decimals.substring(0, end);
  }

  private static int wholePlaces(Section section) {
    int count = 0;
    for (Piece piece : section.pieces()) {
      if (piece.is(Piece.Kind.POINT)) {
        break;
      }
      count += piece.is(Piece.Kind.DIGIT) ? 1 : 0;
    }
    return count;
  }

  private static BigDecimal rounded(Section section, double figure) {
    return new BigDecimal(figure)
        .round(EXCEL_DIGITS)
        .movePointRight(2 * section.percents() - 3 * section.thousands())
        .setScale(section.most(), RoundingMode.HALF_UP);
  }

  /** A figure that is not below 0 as a section of digits shows it. */
  static String of(Section section, double figure) {
    FigureText written = new FigureText(section, rounded(section, figure));
    section.pieces().forEach(written::piece);
    return written.text.toString();
  }

  private void piece(Piece piece) {
    switch (piece.kind()) {
      case DIGIT -> {
        if (behindPoint) {
          decimal();
        } else {
          whole(piece.text().equals("0"));
        }
      }
      case POINT -> point();
      case COMMA -> {}
      default -> text.append(piece.text());
    }
  }

  private void point() {
    behindPoint = true;
    text.append(decimals.isEmpty() ? "" : ".");
  }

  private void decimal() {
    if (decimalPlaces < decimals.length()) {
      text.append(decimals.charAt(decimalPlaces));
    }
    decimalPlaces++;
  }

  /** The first place takes all digits that the others have no room for. */
  private void whole(boolean zero) {
    int place = wholePlaces++;
    int from = whole.length() - places + place;
    if (from < 0) {
      if (zero) {
        digit('0', places - place);
      }
      return;
    }
    for (int i = place == 0 ? 0 : from; i <= from; i++) {
      digit(whole.charAt(i), whole.length() - i);
    }
  }

  /** A digit, and how many there are from it on. */
  private void digit(char digit, int left) {
    if (section.grouped() && written > 0 && left % 3 == 0) {
      text.append(',');
    }
    text.append(digit);
    written++;
  }
}
