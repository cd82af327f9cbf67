package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placebook.formula.Functions;
import org.placebook.table.Place;

/**
 * Whether words may stand where a function has them: a list, a comparator, an order.
 *
 * @param known the names that may
 */
record ArgumentCheck(DeclaredNames known) {
  private static final Set<String> WITH_STANDARD =
      Set.of("LQ", "LQ_LOW", "LQ_HIGH", "LQ_LOG", "LQ_SYMMETRIC", "LQ_ZSCORE", "GAP", "VERDICT");
  private static final List<String> RANK_WORDS =
      List.of("areas", "group", "smallest first", "largest first");

  /**
   * The fault of one argument that is words only.
   *
   * @param index of the argument, from 0
   */
  Optional<ControlFault> fault(String function, int index, String words, Place place) {
    boolean standardised = function.startsWith("DSR");
    if ((index > 0 && WITH_STANDARD.contains(function)) || (index == 3 && standardised)) {
      return need(words, "comparator", known.comparators(), place);
    }
    if (index > 0 && function.equals("RANK")) {
      List<String> options = new ArrayList<>(RANK_WORDS);
      options.addAll(known.sets());
      return need(words, "option of RANK", options, place);
    }
    if (takesLists(function, index)) {
      return need(words, "list", known.lists(), place);
    }
    if (known.isList(words)) {
      return Optional.of(
          ControlFault.error(
              place, "%s takes one column here, not the list '%s'".formatted(function, words)));
    }
    return Optional.of(
        ControlFault.error(
            place,
            ("'%1$s' stands alone in %2$s; write [%1$s] for a column of this table, input[%1$s] for"
                    + " one of an input")
                .formatted(words, function)));
  }

  private static boolean takesLists(String function, int index) {
    boolean takesAny =
        Functions.find(function).map(f -> f.description().most()).orElse(0) == Functions.ANY_NUMBER;
    return takesAny
        || (index == 2 && function.startsWith("SHIFT_"))
        || (index < 2 && function.startsWith("DSR"))
        || (index < 3 && function.startsWith("SMR"));
  }

  private static Optional<ControlFault> need(
      String words, String what, List<String> among, Place place) {
    return DeclaredNames.has(among, words)
        ? Optional.empty()
        : Optional.of(ControlFault.unknown(place, words, what, among));
  }
}
