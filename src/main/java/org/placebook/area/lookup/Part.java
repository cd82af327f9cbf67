package org.placebook.area.lookup;

/**
 * A larger area that takes a smaller one, or a part of it.
 *
 * @param target its code, or its name where it has none
 * @param share how much of the smaller area it takes: above 0, 1 for the whole
 */
public record Part(String target, double share) {

  /** Refuses a share that is none. */
  public Part {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException("No share of an area: " + share + " for " + target);
    }
  }

  /** The larger area takes all of it. */
  public static Part whole(String target) {
    return new Part(target, 1);
  }
}
