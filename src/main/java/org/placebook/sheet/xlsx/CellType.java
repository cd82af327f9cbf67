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
    for (CellType type : values()) {
      if (type.code.equals(code)) {
        return type;
      }
    }
    return NUMBER;
  }

  /** The type of a code that stands between two places. */
  static CellType of(byte[] bytes, int from, int to) {
    if (to - from == 1) {
      if (bytes[from] == 's') {
        return SHARED_TEXT;
      }
      if (bytes[from] == 'n') {
        return NUMBER;
      }
    }
    return of(new String(bytes, from, to - from, StandardCharsets.US_ASCII));
  }
}
