package org.placebook.sheet.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The attribute {@code t} of a SpreadsheetML cell (ECMA-376 part 1, 18.18.11). */
enum CellType {
  NUMBER("n"),
  SHARED_TEXT("s"),
  FORMULA_TEXT("str"),
  INLINE_TEXT("inlineStr"),
  TRUTH("b"),
  ERROR("e"),
  DATE("d");

  private static final List<CellType> ALL = List.of(values());

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
    if (to - from == 1) {
      if (bytes[from] == 's') {
        return SHARED_TEXT;
      }
      if (bytes[from] == 'n') {
        return NUMBER;
      }
    }
    for (CellType type : ALL) {
      if (type.stands(bytes, from, to)) {
        return type;
      }
    }
    return NUMBER;
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
