package org.placebook.recipe;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.placebook.recipe.word.Adjust;
import org.placebook.recipe.word.CoefficientKind;
import org.placebook.recipe.word.CorrelationLayout;
import org.placebook.recipe.word.MissingPairs;
import org.placebook.recipe.word.Show;
import org.placebook.table.Place;

/**
 * A correlation sheet.
 *
 * @param name on its tab
 * @param title may be empty
 * @param rows the list whose members are the rows
 * @param rowMeasure what of them is correlated
 * @param columns the list whose members are the columns; the same list gives each pair once
 * @param columnMeasure what of them is correlated
 * @param method the coefficient
 * @param show what is shown of each pair
 * @param without areas that "without" leaves out, by name
 * @param weights an input's column, as a formula, by which areas are weighted
 * @param given columns, as formulas, that a partial r holds alike
 * @param missing what becomes of areas without a figure
 * @param adjust how p is adjusted
 * @param layout pairs, matrix or both
 * @param notes names of notes that belong to it
 * @param place where the recipe says so
 */
public record CorrelationSpec(
    String name,
    String title,
    String rows,
    Correlated rowMeasure,
    String columns,
    Correlated columnMeasure,
    CoefficientKind method,
    Set<Show> show,
    List<String> without,
    Optional<Correlated> weights,
    List<Correlated> given,
    MissingPairs missing,
    Adjust adjust,
    CorrelationLayout layout,
    List<String> notes,
    Place place) {
  /** Copies the lists. */
  public CorrelationSpec {
    show = Collections.unmodifiableSet(new TreeSet<>(show));
    without = List.copyOf(without);
    given = List.copyOf(given);
    notes = List.copyOf(notes);
  }

  /** The same sheet under another title. */
  public CorrelationSpec titled(String other) {
    return new CorrelationSpec(
        name,
        other,
        rows,
        rowMeasure,
        columns,
        columnMeasure,
        method,
        show,
        without,
        weights,
        given,
        missing,
        adjust,
        layout,
        notes,
        place);
  }
}
