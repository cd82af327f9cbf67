package org.placebook.read;

import java.util.List;
import java.util.Optional;

/** Finds the title of a table among the lines above it. */
final class Titles {
  private Titles() {}

  /**
   * The title: in the corner of the header if it is numbered, else the nearest numbered line above,
   * else the line after the table's bare number, else what a fact calls title, else the first line.
   *
   * @param above the rows above the body that hold anything and are not header
   */
  static String of(TableBlock block, List<Integer> above) {
    Strip strip = block.strip();
    String corner = strip.text(block.header().first(), strip.first(block.header().first()));
    if (HeaderWords.isNumberedTitle(corner)) {
      return corner;
    }
    for (int i = above.size() - 1; i >= 0; i--) {
      String line = line(strip, above.get(i));
      if (HeaderWords.isNumberedTitle(line) && !HeaderWords.isParagraph(line)) {
        return line;
      }
    }
    for (int i = 0; i + 1 < above.size(); i++) {
      String line = line(strip, above.get(i));
      if (HeaderWords.isBareTableNumber(line)) {
        return line + " | " + line(strip, above.get(i + 1));
      }
    }
    return named(strip, above).orElseGet(() -> firstLine(strip, above));
  }

  /** "Title: | Beds available", or the bare number of a table beside its name. */
  private static Optional<String> named(Strip strip, List<Integer> above) {
    for (int row : above) {
      String name = line(strip, row);
      int second = strip.next(row, strip.first(row));
      if (second > 0 && strip.role(row, second) == CellRole.WORDS) {
        if (name.matches("(?i)(?:table )?(?:title|name):?")) {
          return Optional.of(strip.text(row, second));
        }
        if (strip.next(row, second) == 0
            && strip.first(row) == strip.firstColumn()
            && (name.matches("\\d{1,2}[a-z]?") || HeaderWords.isBareTableNumber(name))) {
          return Optional.of(name + " | " + strip.text(row, second));
        }
      }
    }
    return Optional.empty();
  }

  private static String firstLine(Strip strip, List<Integer> above) {
    for (int row : above) {
      String line = line(strip, row);
      int second = strip.next(row, strip.first(row));
      boolean fact = second > 0 && strip.next(row, second) == 0;
      if (!fact
          && !HeaderWords.isNavigation(line)
          && !HeaderWords.isUnit(line)
          && hasLetters(line)) {
        return line;
      }
    }
    return "";
  }

  private static boolean hasLetters(String line) {
    return line.chars().anyMatch(Character::isLetter);
  }

  private static String line(Strip strip, int row) {
    return strip.text(row, strip.first(row));
  }
}
