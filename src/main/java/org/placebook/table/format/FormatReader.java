package org.placebook.table.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placebook.table.format.Piece.Kind;

/** Takes a format code apart, character by character (ECMA-376 part 1, 18.8.31). */
final class FormatReader {
  private static final String GENERAL = "general";
  private static final String DATE_LETTERS = "dmyhs";

  /** What Excel shows without quotes. */
  private static final String SHOWN_BARE = "-+ $£€():";

  private final String code;
  private final List<Section> sections = new ArrayList<>();
  private List<Piece> pieces = new ArrayList<>();
  private Optional<Condition> condition = Optional.empty();
  private int at;

  private FormatReader(String code) {
    this.code = code;
  }

  static List<Section> sections(String code) {
    FormatReader reader = new FormatReader(code);
    while (reader.at < code.length()) {
      reader.step();
    }
    reader.endSection();
    return List.copyOf(reader.sections);
  }

  private void endSection() {
    sections.add(Section.of(condition, pieces));
    pieces = new ArrayList<>();
    condition = Optional.empty();
  }

  private void step() {
    char c = code.charAt(at);
    switch (c) {
      case '"' -> add(Kind.LITERAL, enclosed('"'));
      case '[' -> bracket(enclosed(']'));
      case '\\' -> add(Kind.LITERAL, second());
      case '_' -> {
        second();
        add(Kind.GAP, " ");
      }
      case '*' -> {
        second();
        add(Kind.GAP, "");
      }
      case ';' -> {
        at++;
        endSection();
      }
      default -> bare(c);
    }
  }

  private void add(Kind kind, String text) {
    pieces.add(new Piece(kind, text));
  }

  /** What stands between two marks; to the end where the second is missing. */
  private String enclosed(char mark) {
    int end = code.indexOf(mark, at + 1);
    String inside = code.substring(at + 1, end < 0 ? code.length() : end);
    at = end < 0 ? code.length() : end + 1;
    return inside;
  }

  /** The character behind this one. */
  private String second() {
    int end = Math.min(code.length(), at + 2);
    String text = code.substring(at + 1, end);
    at = end;
    return text;
  }

  /** A condition, an elapsed time, a currency; colours and languages show nothing. */
  private void bracket(String inside) {
    Optional<Condition> found = Condition.of(inside);
    if (found.isPresent()) {
      condition = found;
    } else if (inside.matches("[hH]+|[mM]+|[sS]+")) {
      add(Kind.ELAPSED, inside.toLowerCase(Locale.ROOT));
    } else if (inside.startsWith("$")) {
      int language = inside.indexOf('-');
      String currency = inside.substring(1, language < 0 ? inside.length() : language);
      if (!currency.isEmpty()) {
        add(Kind.LITERAL, currency);
      }
    }
  }

  private void bare(char c) {
    if (startsWith(GENERAL)) {
      take(Kind.GENERAL, GENERAL.length());
    } else if (startsWith("am/pm")) {
      take(Kind.HALF_DAY, "am/pm".length());
    } else if (startsWith("a/p")) {
      take(Kind.HALF_DAY, "a/p".length());
    } else if (startsWith("e+") || startsWith("e-")) {
      take(Kind.EXPONENT, 2);
    } else if (DATE_LETTERS.indexOf(Character.toLowerCase(c)) >= 0) {
      take(Kind.DATE, run(c));
    } else {
      take(kind(c), 1);
    }
  }

  private static Kind kind(char c) {
    return switch (c) {
      case '0', '#', '?' -> Kind.DIGIT;
      case '.' -> Kind.POINT;
      case ',' -> Kind.COMMA;
      case '%' -> Kind.PERCENT;
      case '@' -> Kind.TEXT;
      case '/' -> Kind.SLASH;
      default -> SHOWN_BARE.indexOf(c) >= 0 ? Kind.LITERAL : Kind.BARE;
    };
  }

  private void take(Kind kind, int length) {
    add(kind, code.substring(at, at + length));
    at += length;
  }

  private boolean startsWith(String word) {
    return code.regionMatches(true, at, word, 0, word.length());
  }

  /** How often a letter, small or large, stands here. */
  private int run(char c) {
    int end = at;
    while (end < code.length()
        && Character.toLowerCase(code.charAt(end)) == Character.toLowerCase(c)) {
      end++;
    }
    return end - at;
  }
}
