package org.placebook.sheet;

/**
 * How much of a file is read before it is refused.
 *
 * @param uncompressedBytes all parts of the package together, once inflated
 * @param entries parts in the package
 * @param cells cells that hold anything, in one sheet
 * @param texts characters of all texts of the file together
 */
public record Limits(long uncompressedBytes, int entries, long cells, long texts) {
  /** Admits a million rows of twelve columns, and far more than a council publishes. */
  public static final Limits DEFAULT = new Limits(4L << 30, 20_000, 60_000_000L, 2_000_000_000L);
}
