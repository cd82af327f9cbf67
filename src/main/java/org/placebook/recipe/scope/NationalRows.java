package org.placebook.recipe.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placebook.area.Area;
import org.placebook.area.Areas;
import org.placebook.table.AreaCode;

/** The rows of a table that are whole countries: standards to compare areas with. */
public final class NationalRows {
  /** The starts of their codes. */
  private static final List<String> WIDEST_FIRST =
      List.of("K02", "K03", "K04", "E92", "W92", "S92", "N92");

  private NationalRows() {}

  /** The names of the countries in a table; the one that fits its areas best is first. */
  public static List<String> of(MatchedInput input) {
    Map<String, String> found = new HashMap<>();
    for (int row = 0; row < input.areas().size(); row++) {
      String kind = kind(input, row);
      if (!kind.isEmpty()) {
        String name = input.name(row).isEmpty() ? input.code(row) : input.name(row);
        input.row(name).ifPresent(only -> found.putIfAbsent(kind, name));
      }
    }
    Set<String> order = new LinkedHashSet<>();
    order.add(own(input));
    order.addAll(WIDEST_FIRST);
    List<String> names = new ArrayList<>();
    for (String kind : order) {
      if (found.containsKey(kind)) {
        names.add(found.getOrDefault(kind, ""));
      }
    }
    return names;
  }

  private static String kind(MatchedInput input, int row) {
    return kind(
        AreaCode.of(input.code(row)).or(() -> Areas.match(input.name(row)).map(Area::code)));
  }

  private static String kind(Optional<AreaCode> code) {
    String entity = code.map(AreaCode::entity).orElse("");
    return WIDEST_FIRST.contains(entity) ? entity : "";
  }

  /** The country that all the table's areas lie in, or empty. */
  private static String own(MatchedInput input) {
    Set<Character> letters = new HashSet<>();
    for (int row = 0; row < input.areas().size(); row++) {
      String code = input.code(row);
      if (code.length() == 9
          && !letters.contains(code.charAt(0))
          && kind(AreaCode.of(code)).isEmpty()) {
        letters.add(code.charAt(0));
      }
    }
    return letters.size() == 1 ? letters.iterator().next() + "92" : "";
  }
}
