package org.placebook.sheet.parts;

import org.placebook.sheet.CellKind;

/** A cell's kind, whether a formula stands behind it, and its {@link PackedStyle}, in two bytes. */
final class Mark {
  private static final int KIND_SHIFT = 8;
  private static final int KIND_BITS = 7;
  private static final int FORMULA = 1 << 12;

  /** No cell. */
  static final short BLANK = 0;

  private Mark() {}

  static short of(CellKind kind, byte look, boolean formula) {
    return (short) ((code(kind) << KIND_SHIFT) | (look & 0xff) | (formula ? FORMULA : 0));
  }

  private static int code(CellKind kind) {
    return switch (kind) {
      case BLANK -> 0;
      case NUMBER -> 1;
      case DATE -> 2;
      case TEXT -> 3;
      case BOOLEAN -> 4;
      case ERROR -> 5;
    };
  }

  static CellKind kind(short mark) {
    return switch ((mark >> KIND_SHIFT) & KIND_BITS) {
      case 0 -> CellKind.BLANK;
      case 1 -> CellKind.NUMBER;
      case 2 -> CellKind.DATE;
      case 3 -> CellKind.TEXT;
      case 4 -> CellKind.BOOLEAN;
      default -> CellKind.ERROR;
    };
  }

  static byte look(short mark) {
    return (byte) mark;
  }

  static boolean isFormula(short mark) {
    return (mark & FORMULA) != 0;
  }
}
