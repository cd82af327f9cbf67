package org.placebook.recipe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.placebook.table.Named;

/**
 * The areas that a workbook is made for: they are marked in its tables and charts, and it speaks of
 * them first.
 *
 * @param areas their numbers among the areas in scope, from 0 and rising
 * @param unknown what is called so but is no area in scope, a sentence each
 */
public record OurAreas(List<Integer> areas, List<String> unknown) {
  /** A workbook made for no one. */
  public static final OurAreas NONE = new OurAreas(List.of(), List.of());

  /** Copies the lists. */
  public OurAreas {
    areas = areas.stream().sorted().distinct().toList();
    unknown = List.copyOf(unknown);
  }

  /**
   * Finds areas by their codes or names; the name of a group stands for its areas.
   *
   * @param scope the areas in scope
   * @param called what the recipe calls ours
   */
  public static OurAreas among(List<ScopeArea> scope, List<String> called) {
    Set<Integer> found = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    for (String name : called) {
      List<Integer> areas = find(scope, name);
      if (areas.isEmpty()) {
        unknown.add(notFound(scope, name));
      }
      found.addAll(areas);
    }
    return new OurAreas(List.copyOf(found), unknown);
  }

  private static List<Integer> find(List<ScopeArea> scope, String name) {
    List<Integer> byCode = indices(scope, name, ScopeArea::code);
    List<Integer> byName = byCode.isEmpty() ? indices(scope, name, ScopeArea::name) : byCode;
    return byName.isEmpty() ? indices(scope, name, ScopeArea::group) : byName;
  }

  private static List<Integer> indices(
      List<ScopeArea> scope, String name, Function<ScopeArea, String> by) {
    return IntStream.range(0, scope.size())
        .filter(i -> Recipe.sameName(by.apply(scope.get(i)), name))
        .boxed()
        .toList();
  }

  private static String notFound(List<ScopeArea> scope, String name) {
    Collection<String> known = new LinkedHashSet<>();
    scope.forEach(area -> known.add(area.name()));
    scope.forEach(area -> known.add(area.code()));
    return "Our area '%s' is none of the %d areas compared%s. Name one of them by its name or code, under Our area on the sheet Cover or with --our-area."
        .formatted(name, scope.size(), Named.suggestion(name, "area", known));
  }

  /** Whether the workbook is made for no one. */
  public boolean isEmpty() {
    return areas.isEmpty();
  }

  /** Whether an area, by its number, is one of them. */
  public boolean has(int area) {
    return areas.contains(area);
  }
}
