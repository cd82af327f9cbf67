package org.placebook.sheet.xlsx;

import java.nio.charset.StandardCharsets;

/** The attribute {@code t} of a SpreadsheetML cell (ECMA-376 part 1, 18.18.11). */
enum CellType {
  NUMBER("n"),
  SHARED_TEXT("s"),
  FORMULA_TEXT("str"),
  INLINE_TEXT("inlineStr"),
  TRUTH("b"),
  ERROR("e"),
  DATE("d");

  private final String code;

  CellType(String code) {
    this.code = code;
  }

  /** The type of a code; a number for none or an unknown one. */
  static CellType of(String code) {
    byte[] bytes = code.getBytes(StandardCharsets.US_ASCII);
    return of(bytes, 0, bytes.length);
  }

  /** The type of a code that stands between two places. */
  static CellType of(byte[] bytes, int from, int to) {
    if (from == to) {
      return NUMBER;
    }
    // Each begins with another letter, but for the two kinds of text.
    CellType likely =
        switch (bytes[from]) {
          case 's' -> to - from == 1 ? SHARED_TEXT : FORMULA_TEXT;
          case 'i' -> INLINE_TEXT;
          case 'b' -> TRUTH;
          case 'e' -> ERROR;
          case 'd' -> DATE;
          default -> NUMBER;
        };
    return likely.stands(bytes, from, to) ? likely : NUMBER;
  }

  private boolean stands(byte[] bytes, int from, int to) {
    if (to - from != code.length()) {
      return false;
    }
    for (int i = 0; i < code.length(); i++) {
      if (bytes[from + i] != code.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
