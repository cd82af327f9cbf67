package org.placebook.table.format;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Writes a day and a time as a section shows them, names in English. */
final class DateText {
  private static final int SECONDS_PER_DAY = 86_400;
  private static final int SECONDS_PER_HOUR = 3_600;

  private final List<Piece> pieces;
  private final long seconds;
  private final LocalDateTime time;
  private final boolean halfDays;

  private DateText(Section section, double serial) {
    this.pieces = section.pieces();
    this.seconds = Math.round(serial * SECONDS_PER_DAY);
    this.time = SerialDays.ZERO.atStartOfDay().plusSeconds(seconds);
    this.halfDays = pieces.stream().anyMatch(piece -> piece.is(Piece.Kind.HALF_DAY));
  }

  static String of(Section section, double serial) {
    DateText text = new DateText(section, serial);
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.pieces.size(); i++) {
      shown.append(text.piece(i));
    }
    return shown.toString();
  }

  private String piece(int at) {
    Piece piece = pieces.get(at);
    return switch (piece.kind()) {
      case DATE -> part(at, piece.text().toLowerCase(Locale.ROOT));
      case ELAPSED -> elapsed(piece.text());
      case HALF_DAY -> time.getHour() < 12 ? "AM" : "PM";
      default -> piece.text();
    };
  }

  private String part(int at, String letters) {
    int length = letters.length();
    return switch (letters.charAt(0)) {
      case 'y' -> length < 3 ? padded(time.getYear() % 100, 2) : String.valueOf(time.getYear());
      case 'd' -> day(length);
      case 'h' -> padded(halfDays ? (time.getHour() + 11) % 12 + 1 : time.getHour(), length);
      case 's' -> padded(time.getSecond(), length);
      default -> isMinute(at) ? padded(time.getMinute(), length) : month(length);
    };
  }

  private String day(int length) {
    return switch (length) {
      case 1, 2 -> padded(time.getDayOfMonth(), length);
      case 3 -> time.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      default -> time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    };
  }

  /** Excel shortens all months to three letters. */
  private String month(int length) {
    String name = time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return switch (length) {
      case 1, 2 -> padded(time.getMonthValue(), length);
      case 3 -> name.substring(0, 3);
      case 5 -> name.substring(0, 1);
      default -> name;
    };
  }

  /** The letter m is minutes behind hours or before seconds. */
  private boolean isMinute(int at) {
    return letterBeside(at, -1) == 'h' || letterBeside(at, 1) == 's';
  }

  private char letterBeside(int at, int step) {
    for (int i = at + step; i >= 0 && i < pieces.size(); i += step) {
      Piece piece = pieces.get(i);
      if (piece.is(Piece.Kind.DATE) || piece.is(Piece.Kind.ELAPSED)) {
        return Character.toLowerCase(piece.text().charAt(0));
      }
    }
    return ' ';
  }

  private String elapsed(String letters) {
    long whole =
        switch (letters.charAt(0)) {
          case 'h' -> seconds / SECONDS_PER_HOUR;
          case 'm' -> seconds / 60;
          default -> seconds;
        };
    return padded(whole, letters.length());
  }

  private static String padded(long number, int length) {
    String digits = String.valueOf(number);
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }
}
