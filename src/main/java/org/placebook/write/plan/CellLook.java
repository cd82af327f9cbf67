package org.placebook.write.plan;

import org.placebook.book.RowRole;

/**
 * What a cell looks like: as a named style says, and how it differs from that.
 *
 * @param base the named style
 * @param side where it is aligned, or as the style says
 * @param numberFormat an Excel number format; empty for that of the style
 * @param role rows of groups and comparators take font, fill and border of the total row
 * @param variant what else is special
 * @param wrap whether a long text goes on in a new line
 */
public record CellLook(
    NamedStyle base, Side side, String numberFormat, RowRole role, Variant variant, boolean wrap) {

  /** Where a cell's content stands. */
  enum Side {
    AS_STYLED,
    LEFT,
    /** To the left, apart from the figures that the column before has at its right edge. */
    INDENTED,
    RIGHT
  }

  /** What sets a cell apart from the others of its column. */
  public enum Variant {
    PLAIN,
    /** A text that would act as a formula if it were typed. */
    QUOTED,
    /** A date. */
    DAY,
    /** Leads somewhere. */
    LINK
  }

  /** As a named style says. */
  public static CellLook of(NamedStyle base) {
    return new CellLook(base, Side.AS_STYLED, "", RowRole.BODY, Variant.PLAIN, false);
  }

  CellLook with(Variant other) {
    return new CellLook(base, side, numberFormat, role, other, wrap);
  }

  CellLook wrapped() {
    return new CellLook(base, side, numberFormat, role, variant, true);
  }
}
