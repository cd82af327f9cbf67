package org.placebook.formula.measure;

import java.util.List;
import java.util.Optional;

/** What the names in a formula mean: inputs, lists, tables and comparators of a recipe. */
public interface Scope extends VerdictForms.KnownInputs {

  /**
   * The member that <code>{each}</code> stands for.
   *
   * @param label what it is called in headings
   * @param column its own column
   */
  record Each(String label, InputColumn column) {}

  /** The member at hand, where there is one. */
  Optional<Each> each();

  /**
   * A column of an input, exactly or after normalising.
   *
   * @throws Unbound naming the nearest match, where there is none or more than one
   */
  InputColumn column(String input, String heading) throws Unbound;

  /** Whether an input of that name is in the recipe. */
  boolean isInput(String name);

  /**
   * A derived column.
   *
   * @param table the table, or none for the one at hand
   * @throws Unbound naming the nearest match, where there is none
   */
  BoundFormula derived(Optional<String> table, String heading) throws Unbound;

  /**
   * All columns that a row of the sheet Columns made, by its heading with <code>{each}</code>.
   *
   * @param table the table, or none for the one at hand
   */
  Optional<List<Member>> family(Optional<String> table, String pattern) throws Unbound;

  /** The members of a list. */
  Optional<List<Each>> list(String name);

  /**
   * Looks whether a column's figures are counts of all there are, of which chance is known.
   *
   * @throws Unbound if they are of a sample, modelled or rounded
   */
  default void requireCountOfAll(InputColumn column) throws Unbound {}

  /** Whether the rows at hand are groups of areas, and no areas. */
  default boolean isOfGroups() {
    return false;
  }

  /** The areas of a set of the recipe, by their numbers; none where there is no such set. */
  Optional<List<Integer>> set(String name);

  /**
   * How an input's figures were rounded.
   *
   * @throws Unbound if nothing is known of the bounds that it leaves
   */
  Rounded rounding(String input) throws Unbound;

  /** A comparator by its name. */
  Optional<Subject.Standard> standard(String name);

  /**
   * A comparator's figure that stands in another input.
   *
   * @param column that input's column of the same name
   * @param standard the comparator by its name there
   */
  record Elsewhere(InputColumn column, Subject.Standard standard) {}

  /** Whether a column has such a comparator. */
  default boolean hasStandard(InputColumn column, Subject.Standard standard) {
    return true;
  }

  /** Where a column's comparator is, if it is in another input: there it has its own total. */
  Optional<Elsewhere> elsewhere(InputColumn column, Subject.Standard standard);
}
