package org.placebook.formula;

import java.util.Locale;

/** A function of the formula language, as the catalogue describes it. */
public sealed interface Function permits PlaceFunction, ExcelFunction {

  /** The name as an analyst types it, in capitals, such as {@code STDEV.S}. */
  String spelling();

  /** What stands between the brackets, such as {@code x[, standard]}. */
  String arguments();

  /** The fewest arguments. */
  int fewest();

  /** The most arguments; 255 where there may be any number, as in Excel. */
  int most();

  /** What it is, in one sentence. */
  String meaning();

  /** Its formula, special cases and source. */
  String definition();

  /** A formula that uses it. */
  String example();

  /** Name and arguments, such as {@code LQ(x[, standard])}. */
  default String form() {
    return spelling() + "(" + arguments() + ")";
  }

  /** Whether it takes this many arguments. */
  default boolean takes(int count) {
    return count >= fewest() && count <= most();
  }

  /** How many arguments it takes, in words. */
  default String takesInWords() {
    if (most() == Functions.ANY_NUMBER) {
      return String.format(Locale.ROOT, "at least %d", fewest());
    }
    return fewest() == most()
        ? String.format(Locale.ROOT, "%d", fewest())
        : String.format(Locale.ROOT, "%d to %d", fewest(), most());
  }
}
