package org.placebook.recipe.lookup;

import org.placebook.table.FigureColumn;

/** What may be done with a column when areas are added up. */
sealed interface Treatment {

  /** Counts: they are added up. */
  record Sum() implements Treatment {}

  /** Per cents, rates, scores: the mean of the areas, each counting by its weight. */
  record Mean() implements Treatment {}

  /**
   * A rate whose counts are in the table: these are added up, and the rate is made anew.
   *
   * @param per for how many it is stated
   */
  record Anew(FigureColumn part, FigureColumn whole, double per) implements Treatment {}

  /** Published deciles of the nation: how many areas, and of how many people, are in the first. */
  record Deciles() implements Treatment {}

  /** Never added up, whatever the weight. */
  record Never(String what) implements Treatment {}

  /** Not added up without a weight, or without the word that it is a count. */
  record Asks(String why) implements Treatment {}
}
