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

  private static final String LOCAL_AUTHORITY = "local authority";

  /**
   * Counties, constituencies, wards, parishes and census areas lie in larger areas whose names are
   * not theirs. Fire authorities, areas of the health service or the merged districts of a census
   * may well bear the names of districts or regions.
   */
  private static final Set<String> WITHIN_OTHERS =
      Set.of(
          LOCAL_AUTHORITY,
          "E10",
          "E11",
          "E14",
          "W07",
          "S14",
          "N05",
          "N06",
          "E04",
          "W04",
          "E05",
          "W05",
          "S13",
          "N08",
          "E00",
          "W00",
          "S00",
          "N00",
          "E01",
          "W01",
          "S01",
          "E02",
          "W02",
          "S02");

  private NamesOfLevel() {}

  /**
   * Whether a column of names says in its heading of which level they are, each of them is an area
   * of the list, and none of a level that the codes are of: the region of each district. The codes
   * must be of levels whose areas lie in others.
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
        && WITHIN_OTHERS.containsAll(levels)
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
        ? LOCAL_AUTHORITY
        : code.entity();
  }
}
