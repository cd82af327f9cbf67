package org.placebook.recipe.match;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.formula.measure.Unbound;
import org.placebook.recipe.ListMember;
import org.placebook.recipe.NamedList;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.Names;
import org.placebook.table.Place;
import org.placebook.table.WithFindings;

/** Finds the columns that the lists of a recipe name. */
final class ListFinder {
  private final Recipe recipe;
  private final List<MatchedInput> inputs;
  private final List<Finding> findings = new ArrayList<>();

  private ListFinder(Recipe recipe, List<MatchedInput> inputs) {
    this.recipe = recipe;
    this.inputs = inputs;
  }

  /** The lists whose members were all found, and what was not found of the others. */
  static WithFindings<Map<String, List<ListedColumn>>> find(
      Recipe recipe, List<MatchedInput> inputs) {
    ListFinder finder = new ListFinder(recipe, inputs);
    return new WithFindings<>(finder.lists(), finder.findings);
  }

  private Map<String, List<ListedColumn>> lists() {
    Map<String, List<ListedColumn>> lists = new LinkedHashMap<>();
    for (NamedList list : recipe.lists()) {
      columns(list).ifPresent(columns -> lists.put(list.name(), columns));
    }
    return lists;
  }

  private Optional<List<ListedColumn>> columns(NamedList list) {
    List<ListedColumn> columns = new ArrayList<>();
    IdentityHashMap<FigureColumn, Place> places = new IdentityHashMap<>();
    boolean complete = true;
    for (ListMember member : list.members()) {
      Optional<List<ListedColumn>> found = member(list, member);
      complete &= found.isPresent() && isNew(list, member, found.get(), places);
      found.ifPresent(columns::addAll);
    }
    return complete ? Optional.of(columns) : Optional.empty();
  }

  /** Whether none of the columns is in the list already; the first that is, is said. */
  private boolean isNew(
      NamedList list,
      ListMember member,
      List<ListedColumn> found,
      Map<FigureColumn, Place> places) {
    for (ListedColumn listed : found) {
      Place first = places.putIfAbsent(listed.column(), member.place());
      if (first != null) {
        findings.add(
            Finding.error(
                member.place(), ListMember.twice(list.name(), listed.column().heading(), first)));
        return false;
      }
    }
    return true;
  }

  private Optional<List<ListedColumn>> member(NamedList list, ListMember member) {
    List<MatchedInput> among = among(member);
    if (among.isEmpty()) {
      // Why its input is missing has been said already.
      return Optional.empty();
    }
    Optional<Unbound> first = Optional.empty();
    for (MatchedInput input : among) {
      try {
        return Optional.of(found(input, member));
      } catch (Unbound unbound) {
        first = first.or(() -> Optional.of(unbound));
      }
    }
    first.ifPresent(
        unbound ->
            findings.add(
                Finding.error(
                    member.place(),
                    "The list '%s' cannot be made: %s"
                        .formatted(list.name(), unbound.sentence()))));
    return Optional.empty();
  }

  /** The inputs that may have a member. */
  private List<MatchedInput> among(ListMember member) {
    return inputs.stream()
        .filter(i -> member.input().map(n -> Recipe.sameName(n, i.input().name())).orElse(true))
        .toList();
  }

  private static List<ListedColumn> found(MatchedInput input, ListMember member) throws Unbound {
    if (member.columns() instanceof ListMember.Columns.One one) {
      FigureColumn column = input.column(one.heading());
      String label = member.label().isEmpty() ? Names.plain(one.heading()) : member.label();
      return List.of(new ListedColumn(label, input, column));
    }
    List<FigureColumn> columns =
        member.columns() instanceof ListMember.Columns.Run run
            ? run(input, run)
            : allButTotal(input);
    return columns.stream()
        .map(column -> new ListedColumn(Names.plain(column.heading()), input, column))
        .toList();
  }

  private static List<FigureColumn> run(MatchedInput input, ListMember.Columns.Run run)
      throws Unbound {
    List<FigureColumn> figures = input.table().figures();
    int first = figures.indexOf(input.column(run.first()));
    int last = figures.indexOf(input.column(run.last()));
    if (last < first) {
      throw new Unbound(
          "in %s '%s' stands after '%s'; write them the other way round"
              .formatted(input, run.first(), run.last()));
    }
    return figures.subList(first, last + 1);
  }

  private static List<FigureColumn> allButTotal(MatchedInput input) {
    return input.table().figures().stream()
        .filter(column -> input.total().filter(total -> total == column).isEmpty())
        .toList();
  }
}
