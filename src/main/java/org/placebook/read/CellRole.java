package org.placebook.read;

/** What a cell looks like, before anything is known of the table it may belong to. */
enum CellRole {
  /** Nothing, or hidden beneath a merged cell. */
  BLANK(0),
  /** Words. */
  WORDS(1),
  /** A sign that stands for a missing figure, or an error. */
  MARKER(2),
  /** A number. */
  NUMBER(3),
  /** A text that reads as a number: {@code 1,234}. */
  NUMBER_AS_TEXT(4),
  /** A day. */
  DAY(5);

  private static final CellRole[] BY_CODE = new CellRole[6];

  static {
    for (CellRole role : values()) {
      BY_CODE[role.code] = role;
    }
  }

  private final byte code;

  CellRole(int code) {
    this.code = (byte) code;
  }

  /** The role in one byte, because a sheet has millions of cells. */
  byte code() {
    return code;
  }

  static CellRole of(byte code) {
    return BY_CODE[code];
  }

  /** Whether a column of figures may hold such a cell. */
  boolean isFigureLike() {
    return this == NUMBER || this == NUMBER_AS_TEXT || this == MARKER;
  }
}
