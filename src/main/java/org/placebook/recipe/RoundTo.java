package org.placebook.recipe;

/**
 * Counts rounded for disclosure control: small ones are withheld, all others rounded, totals like
 * any other, so that parts need not add up to them. NHS England's "7 and 5" withholds 1 to 7 and
 * rounds the rest to the nearest 5.
 *
 * @param small counts above 0 and up to this are withheld; 0 for none
 * @param step what the others are rounded to a multiple of, halves upwards
 */
public record RoundTo(double small, double step) {
  /** Refuses a step that nothing can be rounded to. */
  public RoundTo {
    if (!(step > 0) || !(small >= 0)) {
      throw new IllegalArgumentException("Nothing is rounded by " + small + " and " + step);
    }
  }

  /** What holds back and rounds as much as each of two. */
  public RoundTo with(RoundTo other) {
    return new RoundTo(Math.max(small, other.small), Math.max(step, other.step));
  }

  /** The same, counts below a threshold withheld too. */
  public RoundTo below(double threshold) {
    return new RoundTo(Math.max(small, Math.nextDown(threshold)), step);
  }

  /** Whether a count is withheld. */
  public boolean withholds(double count) {
    return count > 0 && count <= small;
  }

  /** The nearest multiple of the step. */
  public double rounded(double count) {
    return Math.floor(count / step + 0.5) * step;
  }
}
