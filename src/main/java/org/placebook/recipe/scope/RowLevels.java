package org.placebook.recipe.scope;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placebook.area.Area;
import org.placebook.area.Areas;
import org.placebook.area.Members;
import org.placebook.table.AreaCode;

/** The codes of a table's rows, and of rows without code those of their names, where these tell. */
final class RowLevels {
  private RowLevels() {}

  /** Codes by row of the table; empty where there is none. */
  static String[] codes(MatchedInput input, List<Integer> rows) {
    String[] codes = new String[input.areas().size()];
    Arrays.fill(codes, "");
    boolean isWhole = true;
    for (int row : rows) {
      if (Levels.kind(input.code(row)).isEmpty()) {
        isWhole = false;
      } else {
        codes[row] = input.code(row);
      }
    }
    // Wards and forces of police share the names of districts and regions.
    if (!isWhole && Wholes.mostAreLocalAuthorities(input)) {
      byName(input, rows, codes);
    }
    return codes;
  }

  private static void byName(MatchedInput input, List<Integer> rows, String[] codes) {
    Set<AreaCode> districts = new HashSet<>();
    for (int row : rows) {
      if (input.code(row).isEmpty() && !OneKind.isIn(input.name(row))) {
        Areas.match(input.name(row)).ifPresent(area -> codes[row] = area.code().code());
      }
      AreaCode.of(codes[row]).ifPresent(districts::add);
    }
    for (int row : rows) {
      if (input.code(row).isEmpty()) {
        countyOf(districts, input.name(row)).ifPresent(code -> codes[row] = code);
      }
    }
  }

  /** Beside its districts Somerset is the county, not the unitary authority that followed it. */
  private static Optional<String> countyOf(Set<AreaCode> districts, String name) {
    return Areas.named(name).stream()
        .map(Area::code)
        .filter(code -> code.entity().equals("E10"))
        .filter(code -> districts.stream().anyMatch(district -> Members.has(code, district)))
        .map(AreaCode::code)
        .findFirst();
  }
}
