package org.placebook.area;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.placebook.table.AreaCode;

/** Whether names are of another level than the codes beside them. */
public final class NamesOfLevel {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i).*\\b(?:regions?|countr(?:y|ies)|nations?|count(?:y|ies)|districts?|authorit(?:y|ies)"
              + "|boroughs?|councils?)\\b.*");

  private NamesOfLevel() {}

  /**
   * Whether a column of names says in its heading of which level they are, each of them is an area
   * of the list, and none of a level that the codes are of: the region of each district.
   */
  public static boolean differ(String heading, Collection<String> names, Collection<String> codes) {
    if (!HEADING.matcher(heading.replace('_', ' ')).matches()) {
      return false;
    }
    Set<String> levels =
        codes.stream()
            .flatMap(code -> AreaCode.of(code).stream())
            .map(NamesOfLevel::of)
            .collect(Collectors.toUnmodifiableSet());
    return !levels.isEmpty()
        && names.stream()
            .filter(name -> !name.isEmpty())
            .allMatch(
                name -> {
                  List<Area> named = Areas.named(name);
                  return !named.isEmpty()
                      && named.stream()
                          .map(Area::code)
                          .map(NamesOfLevel::of)
                          .noneMatch(levels::contains);
                });
  }

  /** The codes of all local authorities are of one level. */
  private static String of(AreaCode code) {
    return Areas.of(code).filter(Area::isLocalAuthority).isPresent()
        ? "local authority"
        : code.entity();
  }
}
