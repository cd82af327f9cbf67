package org.placebook.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The catalogue of all functions. */
public final class Functions {
  /** The most arguments of a function that takes any number, as in Excel. */
  public static final int ANY_NUMBER = 255;

  private static final Map<String, Function> BY_NAME = byName();

  private Functions() {}

  /** All functions: those of places, of lists, of all areas, then Excel's own. */
  public static List<Function> all() {
    return List.copyOf(BY_NAME.values());
  }

  /** The function of a name, whatever its case; a file's prefix {@code _xlfn.} does not matter. */
  public static Optional<Function> find(String name) {
    return Optional.ofNullable(BY_NAME.get(canonical(name)));
  }

  /** The name in capitals, without a file's prefix. */
  static String canonical(String name) {
    String capitals = name.toUpperCase(Locale.ROOT);
    return capitals.startsWith("_XLFN.") ? capitals.substring("_XLFN.".length()) : capitals;
  }

  private static Map<String, Function> byName() {
    List<Function> all = new ArrayList<>();
    all.addAll(List.of(PlaceFunction.values()));
    all.addAll(List.of(ListFunction.values()));
    all.addAll(List.of(AreasFunction.values()));
    all.addAll(List.of(ExcelFunction.values()));
    Map<String, Function> byName = new LinkedHashMap<>();
    for (Function function : all) {
      byName.put(function.spelling(), function);
    }
    return byName;
  }
}
