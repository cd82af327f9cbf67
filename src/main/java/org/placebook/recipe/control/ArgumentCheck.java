package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.placebook.formula.Functions;
import org.placebook.recipe.RecipeFindings;
import org.placebook.table.Place;

/** Whether words may stand where a function has them: a list, a comparator, an order. */
final class ArgumentCheck {
  private static final Set<String> WITH_STANDARD =
      Set.of("LQ", "LQ_LOW", "LQ_HIGH", "LQ_LOG", "LQ_SYMMETRIC", "LQ_ZSCORE", "GAP");
  private static final List<String> RANK_WORDS =
      List.of("areas", "group", "smallest first", "largest first");

  private final DeclaredNames known;
  private final RecipeFindings faults;

  ArgumentCheck(DeclaredNames known, RecipeFindings faults) {
    this.known = known;
    this.faults = faults;
  }

  /**
   * Checks one argument that is words only.
   *
   * @param index of the argument, from 0
   */
  void check(String function, int index, String words, Place place) {
    boolean standardised = function.startsWith("DSR");
    if ((index > 0 && WITH_STANDARD.contains(function)) || (index == 3 && standardised)) {
      need(words, "comparator", known.comparators(), place);
    } else if (index > 0 && function.equals("RANK")) {
      List<String> options = new ArrayList<>(RANK_WORDS);
      options.addAll(known.sets());
      need(words, "option of RANK", options, place);
    } else if (takesLists(function, index)) {
      need(words, "list", known.lists(), place);
    } else if (known.isList(words)) {
      faults.error(place, "%s takes one column here, not the list '%s'".formatted(function, words));
    } else {
      faults.error(
          place,
          ("'%1$s' stands alone in %2$s; write [%1$s] for a column of this table, input[%1$s] for"
                  + " one of an input")
              .formatted(words, function));
    }
  }

  private static boolean takesLists(String function, int index) {
    boolean takesAny =
        Functions.find(function).map(f -> f.description().most()).orElse(0) == Functions.ANY_NUMBER;
    return takesAny
        || (index == 2 && function.startsWith("SHIFT_"))
        || (index < 2 && function.startsWith("DSR"))
        || (index < 3 && function.startsWith("SMR"));
  }

  private void need(String words, String what, List<String> among, Place place) {
    if (!DeclaredNames.has(among, words)) {
      faults.unknown(place, words, what, among);
    }
  }
}
