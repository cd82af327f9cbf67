package org.placebook.recipe.scope;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.placebook.area.Area;
import org.placebook.area.AreaNames;
import org.placebook.area.Areas;
import org.placebook.recipe.Comparator;
import org.placebook.recipe.ScopeArea;
import org.placebook.table.AreaCode;
import org.placebook.table.Place;
import org.placebook.table.WithFindings;

/** The areas in scope where the recipe names none: those of the first input. */
public final class ScopeAreas {
  private ScopeAreas() {}

  /**
   * All areas of the first input but comparators, totals, other levels and repeated ones: of one
   * level, no total among them. The findings say what was left out, and why, and what looks like a
   * total and stays.
   */
  public static WithFindings<List<ScopeArea>> of(List<MatchedInput> inputs) {
    if (inputs.isEmpty()) {
      return WithFindings.of(List.of());
    }
    MatchedInput input = inputs.get(0);
    BitSet left = new BitSet();
    for (Comparator comparator : input.input().comparators()) {
      input.areas().rows(comparator.area()).forEach(left::set);
    }
    ScopeRows rows =
        ScopeRows.of(
            input,
            Wholes.of(input)
                .areasAmong(
                    IntStream.range(0, input.areas().size())
                        .filter(row -> !left.get(row))
                        .boxed()
                        .toList()));
    List<ScopeArea> areas = new ArrayList<>();
    for (int row : rows.areas()) {
      String code = input.code(row);
      String name = input.name(row).isEmpty() ? code : input.name(row);
      if (!left.get(row) && !name.isEmpty()) {
        areas.add(new ScopeArea(code, name, input.group(row), List.of()));
        input.areas().rows(code, name).forEach(left::set);
      }
    }
    return new WithFindings<>(shown(areas), rows.remarks());
  }

  /** Names without "ladu:" and the like, but where these tell areas of several kinds apart. */
  private static List<ScopeArea> shown(List<ScopeArea> areas) {
    if (OneKind.of(areas).others() > 0) {
      return areas;
    }
    return areas.stream().map(area -> area.named(AreaNames.shown(area.name()))).toList();
  }

  /**
   * The areas of a recipe, with the inputs' names for those it gives by their codes only, and the
   * inputs' codes for those it gives by their names.
   */
  public static List<ScopeArea> named(List<ScopeArea> areas, List<MatchedInput> inputs) {
    return areas.stream()
        .map(
            area ->
                area.code().isEmpty()
                    ? coded(area, inputs)
                    : area.name().equals(area.code()) ? named(area, inputs) : area)
        .toList();
  }

  /** A code that no input contradicts. */
  private static ScopeArea coded(ScopeArea area, List<MatchedInput> inputs) {
    List<String> codes =
        inputs.stream()
            .flatMap(input -> input.row(area).map(input::code).stream())
            .filter(code -> !code.isEmpty())
            .toList();
    return codes.stream().map(AreaIdentity::code).distinct().count() == 1
        ? area.coded(codes.get(0))
        : area;
  }

  /** As an input calls it; where none has its code, as the list of areas does. */
  private static ScopeArea named(ScopeArea area, List<MatchedInput> inputs) {
    return inputs.stream()
        .flatMap(input -> input.row(area).map(input::name).stream())
        .filter(name -> !name.isEmpty())
        .findFirst()
        .or(() -> AreaCode.of(area.code()).flatMap(Areas::of).map(Area::name))
        .map(name -> area.named(AreaNames.shown(name)))
        .orElse(area);
  }

  /** The cell that names the area of a row; the whole table where it has no column of areas. */
  public static Place place(MatchedInput input, int row) {
    return input.areas().column().map(c -> input.place(row, c)).orElse(input.range());
  }
}
