package org.placebook.recipe.spread;

import java.util.List;
import java.util.regex.Pattern;
import org.placebook.table.FigureColumn;

/** The columns of figures that are meant where nobody names any. */
final class MeasureChoice {
  private static final Pattern VALUE =
      Pattern.compile("(?i)obs[_ ]?value|observations?|values?|data|v4_\\d+|measure[_ ]value");

  private MeasureChoice() {}

  /**
   * All, if nothing but they become columns; beside categories the one that bears the name of
   * values in the files of the statistical offices, since the others tell how sure it is or what it
   * was made of.
   */
  static List<FigureColumn> of(LongTable table, List<Axis> categories) {
    List<FigureColumn> named =
        table.figures().stream().filter(f -> VALUE.matcher(f.heading().strip()).matches()).toList();
    return categories.isEmpty() || named.size() != 1 ? table.figures() : named;
  }
}
