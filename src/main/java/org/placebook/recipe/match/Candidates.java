package org.placebook.recipe.match;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.placebook.recipe.Input;
import org.placebook.recipe.ListMember;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.Total;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.Names;
import org.placebook.table.Table;

/** Which tables may be an input. */
final class Candidates {
  private final Recipe recipe;
  private final List<Table> tables;

  Candidates(Recipe recipe, List<Table> tables) {
    this.recipe = recipe;
    this.tables =
        tables.stream().filter(t -> !t.figures().isEmpty() || t.cube().isPresent()).toList();
  }

  /** The tables that an input may be; exactly one if it was found. */
  List<Table> of(Input input) {
    return narrowed(fitting(input), table -> !table.isHidden());
  }

  private List<Table> fitting(Input input) {
    List<Table> found = worded(input);
    found = found.stream().filter(table -> isOnSheet(input, table)).toList();
    found = narrowed(found, table -> !lacksColumns(input, table));
    if (!input.period().isEmpty()) {
      found = narrowed(found, table -> SearchText.ofPreamble(table).holds(input.period()));
      found = narrowed(found, table -> SearchText.ofTitle(table).holds(input.period()));
    }
    if (!input.measure().isEmpty()) {
      found = narrowed(found, table -> SearchText.ofTitle(table).holds(input.measure()));
    }
    return found;
  }

  /** Those that would do as well, but for their sheets being hidden where others are not. */
  List<Table> hiddenBeside(Input input, List<Table> visible) {
    return fitting(input).stream()
        .filter(table -> !visible.contains(table))
        .filter(Table::isHidden)
        .toList();
  }

  /** Those in which each phrase stands as it is; else those that hold all its words. */
  private List<Table> worded(Input input) {
    List<Table> exact = worded(input, SearchText::holds);
    return exact.isEmpty() ? worded(input, SearchText::holdsWordsOf) : exact;
  }

  private List<Table> worded(Input input, BiPredicate<SearchText, String> holds) {
    return tables.stream()
        .filter(
            table -> {
              SearchText haystack = SearchText.of(table);
              return input.lookFor().stream().allMatch(phrase -> holds.test(haystack, phrase));
            })
        .toList();
  }

  private static boolean isOnSheet(Input input, Table table) {
    return input.sheet().map(sheet -> Names.same(sheet, table.sheet())).orElse(true);
  }

  /** Those that meet a condition, or all if none does. */
  private static List<Table> narrowed(List<Table> found, Predicate<Table> condition) {
    if (found.size() < 2) {
      return found;
    }
    List<Table> fewer = found.stream().filter(condition).toList();
    return fewer.isEmpty() ? found : fewer;
  }

  /** Whether a table lacks a column that the recipe says this very input has. */
  private boolean lacksColumns(Input input, Table table) {
    if (table.cube().isPresent()) {
      return false; // Its columns are not known before it is spread.
    }
    MatchedInput matched = new MatchedInput(input, table);
    boolean lacksTotal = input.total() instanceof Total.Column && matched.total().isEmpty();
    return lacksTotal
        || recipe.lists().stream()
            .flatMap(list -> list.members().stream())
            .filter(
                member -> member.input().filter(n -> Recipe.sameName(n, input.name())).isPresent())
            .anyMatch(
                member ->
                    member.columns() instanceof ListMember.Columns.One one
                        && matched.find(one.heading()).isEmpty());
  }

  /** The table that holds most of the phrases, for a message. */
  Optional<Table> nearest(Input input) {
    return tables.stream()
        .max(
            Comparator.comparingLong(
                table ->
                    input.lookFor().stream().filter(SearchText.of(table)::holdsWordsOf).count()));
  }

  List<Table> all() {
    return tables;
  }
}
