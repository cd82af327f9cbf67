package org.placebook;

/**
 * How often a test does again what goes wrong only now and then: a few times in the normal run, as
 * often as is asked for by {@code mvn test -Dtest=… -Dplacebook.series=1000}.
 */
public final class Series {
  private Series() {}

  /** The number asked for, or a few. */
  public static int orFew(int few) {
    return Integer.getInteger("placebook.series", few);
  }
}
