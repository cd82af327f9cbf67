package org.placebook.formula;

import java.util.Locale;

/** A function of the formula language, as the catalogue describes it. */
public sealed interface Function permits PlaceFunction, ListFunction, AreasFunction, ExcelFunction {

  /**
   * What the catalogue says of a function.
   *
   * @param arguments what stands between the brackets, such as {@code x[, standard]}
   * @param fewest the fewest arguments
   * @param most the most arguments; 255 where there may be any number, as in Excel
   * @param meaning what it is, in one sentence
   * @param definition its formula, special cases and source
   * @param example a formula that uses it
   */
  record Description(
      String arguments, int fewest, int most, String meaning, String definition, String example) {}

  /** The name of the enum's constant. */
  String name();

  /** The name as an analyst types it, in capitals, such as {@code STDEV.S}. */
  default String spelling() {
    return name();
  }

  /** What the catalogue says of it. */
  Description description();

  /** Name and arguments, such as {@code LQ(x[, standard])}. */
  default String form() {
    return spelling() + "(" + description().arguments() + ")";
  }

  /** Whether it takes this many arguments. */
  default boolean takes(int count) {
    return count >= description().fewest() && count <= description().most();
  }

  /** How many arguments it takes, in words. */
  default String takesInWords() {
    int fewest = description().fewest();
    int most = description().most();
    if (most == Functions.ANY_NUMBER) {
      return String.format(Locale.ROOT, "at least %d", fewest);
    }
    return fewest == most
        ? String.format(Locale.ROOT, "%d", fewest)
        : String.format(Locale.ROOT, "%d to %d", fewest, most);
  }
}
