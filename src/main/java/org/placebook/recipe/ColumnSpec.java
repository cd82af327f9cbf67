package org.placebook.recipe;

import java.util.List;
import java.util.Optional;
import org.placebook.formula.Expression;
import org.placebook.formula.measure.Good;
import org.placebook.table.Place;

/**
 * A row of the sheet Columns: one derived column, or one for each member of a list.
 *
 * @param table the output sheet
 * @param heading may hold <code>{each}</code>
 * @param formula taken apart
 * @param formulaText as typed
 * @param forEach the list whose members make a column each, if any
 * @param good which end of it is the better one
 * @param format how the figures are shown
 * @param notes names of notes that belong to it
 * @param place the formula's cell
 */
public record ColumnSpec(
    String table,
    String heading,
    Expression formula,
    String formulaText,
    Optional<String> forEach,
    Good good,
    Format format,
    List<String> notes,
    Place place) {
  /** Copies the list. */
  public ColumnSpec {
    notes = List.copyOf(notes);
  }

  /** A column of which nothing is said but what it is called and how it is shown. */
  public static ColumnSpec plain(String table, String heading, Format format, Place place) {
    return new ColumnSpec(
        table,
        heading,
        new Expression.Name(heading),
        heading,
        Optional.empty(),
        Good.NEITHER,
        format,
        List.of(),
        place);
  }

  /** The same column under another heading. */
  ColumnSpec headed(String other) {
    return new ColumnSpec(table, other, formula, formulaText, forEach, good, format, notes, place);
  }

  /** What stands for the member in headings and formulas. */
  public static final String EACH = "{each}";

  /** The heading for a member. */
  public String heading(String label) {
    return heading.replace(EACH, label);
  }
}
