package org.placebook.book.correlation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placebook.book.table.Derived;
import org.placebook.book.table.DerivedTable;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.Recipe;
import org.placebook.table.Names;
import org.placebook.table.Nearest;

/**
 * The columns of a table that a finding speaks of.
 *
 * @param list what they are, such as sectors; "columns" where they are of no list
 * @param columns at least one, in the order of the sheet
 */
record FindingColumns(String list, List<Derived> columns) {
  private static final String NO_LIST = "columns";

  /**
   * By a heading, a heading with {each}, a member's label, or a list; all columns where it is
   * blank. Empty where nothing matches.
   */
  static Optional<FindingColumns> of(DerivedTable table, String of) {
    List<Derived> all = figures(table);
    if (of.isBlank()) {
      return family(all, all.stream().filter(c -> c.spec().forEach().isPresent()).toList())
          .or(() -> columns(NO_LIST, all));
    }
    return columns(NO_LIST, all.stream().filter(c -> Recipe.sameName(c.heading(), of)).toList())
        .or(() -> family(all, all.stream().filter(c -> isOf(c.spec(), of)).toList()))
        .or(() -> columns(NO_LIST, all.stream().filter(c -> isCalled(c, of)).toList()));
  }

  private static List<Derived> figures(DerivedTable table) {
    return table.placed().columns().stream()
        .filter(column -> !column.measure().isText() && !column.measure().isCondition())
        .toList();
  }

  private static boolean isOf(ColumnSpec spec, String of) {
    return spec.forEach().isPresent()
        && (Recipe.sameName(spec.heading(), of) || Recipe.sameName(spec.forEach().get(), of));
  }

  private static boolean isCalled(Derived column, String of) {
    return Recipe.sameName(column.label(), of) || Recipe.sameName(phrase(column), of);
  }

  /** The columns of one row of the recipe: the first, where several speak of the same list. */
  private static Optional<FindingColumns> family(List<Derived> all, List<Derived> matching) {
    return matching.stream()
        .findFirst()
        .flatMap(
            first ->
                columns(
                    first.spec().forEach().orElse(NO_LIST),
                    all.stream().filter(c -> c.spec().equals(first.spec())).toList()));
  }

  private static Optional<FindingColumns> columns(String list, List<Derived> columns) {
    return columns.isEmpty() ? Optional.empty() : Optional.of(new FindingColumns(list, columns));
  }

  /** What the columns show of each member: their heading without the member's name. */
  String what() {
    String heading = columns.get(0).spec().heading().replace(ColumnSpec.EACH, "");
    String plain = Names.tidy(heading.replace("(", " ").replace(")", " "));
    return plain.isEmpty() ? "figure" : plain;
  }

  /** What a sentence calls a column: its heading, without what its figures show by themselves. */
  static String phrase(Derived column) {
    return Names.tidy(column.heading().replace("(%)", "")).replace(" ,", ",");
  }

  /** Says that nothing matched, what is nearest, and what there is. */
  static String noSuch(DerivedTable table, String of) {
    Set<String> there = new LinkedHashSet<>();
    for (Derived column : figures(table)) {
      column.spec().forEach().ifPresent(there::add);
      there.add(Names.tidy(column.heading()));
    }
    List<String> names = new ArrayList<>(there);
    String nearest = Nearest.match(of, names).map(" The nearest is '%s'."::formatted).orElse("");
    return "No sentence was made: %s has no column of figures and no list called '%s' under Of.%s There are: %s. Write one of these, or leave Of empty."
        .formatted(table.spec().name(), Names.tidy(of), nearest, String.join("; ", names));
  }
}
