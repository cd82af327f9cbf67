package org.placebook.book.words;

/** Where a figure stands against another, as far as the figures support it. */
public enum Standing {
  /** Above it, beyond what rounding leaves open. */
  ABOVE,
  /** Below it, likewise. */
  BELOW,
  /** The very same, where figures are exact. */
  EQUAL,
  /** So close that rounding leaves it open. */
  TOO_CLOSE,
  /** Within the interval that the table shows beside it. */
  WITHIN_INTERVAL,
  /** There is no figure. */
  NO_FIGURE
}
