package org.placebook.recipe;

import java.util.List;
import java.util.Optional;

/**
 * Which areas an input's figures are wanted for, where it has them for others.
 *
 * @param lookups names of lookups, to be followed in turn; none to leave the areas as they are
 * @param weight what per cents, rates and scores are weighted by; none if they are not to be
 *     averaged
 * @param isUnitGiven whether the recipe says that the figures are counts, or takes it for granted
 */
public record Boundaries(List<String> lookups, Optional<Weight> weight, boolean isUnitGiven) {
  /** The areas stay as they are. */
  public static final Boundaries AS_THEY_ARE = new Boundaries(List.of(), Optional.empty(), false);

  /** Copies the names. */
  public Boundaries {
    lookups = List.copyOf(lookups);
  }

  /**
   * A column of weights.
   *
   * @param input the input that has it; none for the input itself
   * @param heading its heading
   */
  public record Weight(Optional<String> input, String heading) {

    /** As the recipe has it, such as {@code people[Residents]}. */
    @Override
    public String toString() {
      return input.orElse("") + "[" + heading + "]";
    }
  }

  /** The lookups as the recipe has them. */
  public String words() {
    return String.join("; ", lookups);
  }
}
