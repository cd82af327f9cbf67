package org.placebook.recipe;

import java.util.Optional;
import org.placebook.table.Names;
import org.placebook.table.Place;

/**
 * A row of the sheet Lists: one member, or a run of them.
 *
 * @param input the input that has the column; none for any that has it
 * @param columns which columns
 * @param label what the member is called; empty for the column's own heading
 * @param place where the recipe says so
 */
public record ListMember(Optional<String> input, Columns columns, String label, Place place) {

  /** Says that a list names a column a second time: it would count twice in every sum. */
  public static String twice(String list, String column, Place first) {
    return "The list '%s' names the column '%s' twice: it stands in %s already. Delete one of the two rows, or name another column"
        .formatted(list, Names.plain(column), first.cell());
  }

  /** Which columns a row of Lists names. */
  public sealed interface Columns {
    /** A column by its heading. */
    record One(String heading) implements Columns {}

    /** All columns of figures from one heading to another, as they stand in the file. */
    record Run(String first, String last) implements Columns {}

    /** All columns of figures but the total. */
    record AllButTotal() implements Columns {}
  }
}
