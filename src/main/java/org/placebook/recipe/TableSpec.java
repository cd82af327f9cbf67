package org.placebook.recipe;

import java.util.List;
import java.util.Optional;
import org.placebook.recipe.word.HighlightKind;
import org.placebook.table.Place;

/**
 * An output sheet.
 *
 * @param name on its tab, such as Table 3
 * @param title what its first cell says; may be empty
 * @param rows what its rows are
 * @param subject the place it speaks of, where its rows are a list
 * @param comparatorRows the comparators with a row at the end; an empty name is each input's
 *     default
 * @param sortBy the order of the areas; none for that of the recipe
 * @param highlight how figures are set off
 * @param notes names of notes that belong to it
 * @param columns its derived columns, in order
 * @param place where the recipe says so
 */
public record TableSpec(
    String name,
    String title,
    RowKind rows,
    Optional<Subjects> subject,
    List<String> comparatorRows,
    Optional<SortBy> sortBy,
    HighlightKind highlight,
    List<String> notes,
    List<ColumnSpec> columns,
    Place place) {
  /** Copies the lists. */
  public TableSpec {
    comparatorRows = List.copyOf(comparatorRows);
    columns = List.copyOf(columns);
    notes = List.copyOf(notes);
  }

  /** A sheet of areas of which nothing is said but its name and title. */
  public static TableSpec plain(String name, String title, Place place) {
    return new TableSpec(
        name,
        title,
        new RowKind.Areas(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        HighlightKind.NONE,
        List.of(),
        List.of(),
        place);
  }

  /** The same sheet under another title. */
  public TableSpec titled(String other) {
    return worded(other, columns);
  }

  /** The same sheet with other words in its title and in the headings of its columns. */
  TableSpec worded(String other, List<ColumnSpec> others) {
    return new TableSpec(
        name, other, rows, subject, comparatorRows, sortBy, highlight, notes, others, place);
  }
}
