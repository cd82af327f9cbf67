package org.placebook.sheet;

/** How a number format shows a number, as far as its meaning goes. */
enum NumberShape {
  PLAIN,
  PERCENT,
  DATE;

  /** The shape of one of Excel's built-in formats (ECMA-376 part 1, 18.8.30). */
  static NumberShape ofBuiltIn(int id) {
    if (id == 9 || id == 10) {
      return PERCENT;
    }
    boolean date =
        (id >= 14 && id <= 22)
            || (id >= 27 && id <= 36)
            || (id >= 45 && id <= 47)
            || (id >= 50 && id <= 58);
    return date ? DATE : PLAIN;
  }

  /** The shape of a format code such as {@code 0.0%}, {@code dd/mm/yyyy} or {@code [h]:mm}. */
  static NumberShape ofCode(String code) {
    if (code.strip().equalsIgnoreCase("General")) {
      return PLAIN;
    }
    for (int i = 0; i < code.length(); i++) {
      switch (code.charAt(i)) {
        case '"' -> i = closing(code, '"', i);
        case '\\', '_', '*' -> i++;
        case '[' -> {
          int end = closing(code, ']', i);
          if (isElapsedTime(code.substring(i + 1, end))) {
            return DATE;
          }
          i = end;
        }
        case 'd', 'D', 'm', 'M', 'y', 'Y', 'h', 'H', 's', 'S' -> {
          return DATE;
        }
        case '%' -> {
          return PERCENT;
        }
        case ';' -> {
          // Only the first section shows ordinary numbers.
          return PLAIN;
        }
        default -> {}
      }
    }
    return PLAIN;
  }

  private static int closing(String code, char mark, int from) {
    int end = code.indexOf(mark, from + 1);
    return end < 0 ? code.length() : end;
  }

  private static boolean isElapsedTime(String bracket) {
    return bracket.matches("[hH]+|[mM]+|[sS]+");
  }
}
