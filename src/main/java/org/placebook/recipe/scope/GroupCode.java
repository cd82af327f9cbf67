package org.placebook.recipe.scope;

import java.util.List;
import java.util.Optional;
import org.placebook.area.Area;
import org.placebook.area.Areas;
import org.placebook.area.Members;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.ScopeArea;
import org.placebook.table.AreaCode;
import org.placebook.table.FigureColumn;

/**
 * The code of a group that is an area of its own. A name proves nothing: a group called North West
 * may hold twelve districts of it. So the code is one of a county or combined authority that is
 * made of the group's areas, or that of a row of an input whose figures are the sums of theirs.
 *
 * @param areas the areas in scope
 * @param inputs the inputs found
 */
public record GroupCode(List<ScopeArea> areas, List<MatchedInput> inputs) {
  /** So close must sums come, for figures that were rounded. */
  private static final double CLOSE = 0.002;

  /** The code of a group by its name, or empty. */
  public String of(String name) {
    List<ScopeArea> members =
        areas.stream().filter(area -> Recipe.sameName(area.group(), name)).toList();
    return byMembers(name, members).or(() -> bySums(name, members)).orElse("");
  }

  private static Optional<String> byMembers(String name, List<ScopeArea> members) {
    List<AreaCode> codes =
        members.stream().flatMap(area -> AreaCode.of(area.code()).stream()).toList();
    return Areas.named(name).stream()
        .map(Area::code)
        .filter(whole -> codes.size() == members.size() && Members.areAllOf(whole, codes))
        .map(AreaCode::code)
        .findFirst();
  }

  private Optional<String> bySums(String name, List<ScopeArea> members) {
    return inputs.stream()
        .flatMap(
            input ->
                input.row(name).filter(row -> isSum(input, row, members)).map(input::code).stream())
        .filter(code -> !code.isEmpty())
        .findFirst();
  }

  private static boolean isSum(MatchedInput input, int row, List<ScopeArea> members) {
    List<Integer> rows = members.stream().flatMap(area -> input.row(area).stream()).toList();
    boolean areAllThere = rows.size() == members.size() && rows.size() > 1;
    return areAllThere
        && input.table().figures().stream().anyMatch(column -> isWhole(column, row, rows))
        && input.table().figures().stream()
            .allMatch(column -> !isWhole(column, row, rows) || adds(column, row, rows));
  }

  private static boolean isWhole(FigureColumn column, int row, List<Integer> rows) {
    return column.isFigure(row)
        && column.number(row) > 0
        && rows.stream().allMatch(column::isFigure);
  }

  private static boolean adds(FigureColumn column, int row, List<Integer> rows) {
    double sum = rows.stream().mapToDouble(column::number).sum();
    return Math.abs(sum - column.number(row)) <= CLOSE * column.number(row);
  }
}
