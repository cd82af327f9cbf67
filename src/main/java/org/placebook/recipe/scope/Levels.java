package org.placebook.recipe.scope;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.placebook.area.Areas;
import org.placebook.area.Members;
import org.placebook.table.AreaCode;

/**
 * The rows of a table that are areas of one level, and those that are of others. Unitary
 * authorities, districts and boroughs are one level; counties beside them are one with the unitary
 * authorities and boroughs where the counties' districts are not there.
 *
 * @param kept the rows of the level that most are of; and those whose level nobody knows
 * @param others the rows of other levels
 * @param disputed rows that stand for the same ground by codes of different years
 */
record Levels(List<Integer> kept, List<Integer> others, List<Integer> disputed) {
  private static final Set<String> DISTRICTS =
      Set.of("E06", "E07", "E08", "E09", "W06", "S12", "N09");

  /** Counties, and what they are made of where both are there. */
  private static final Map<String, String> MADE_OF = Map.of("E10", "E07", "E11", "E08");

  /** Output areas, their layers, parishes and wards lie within districts. */
  private static final Set<String> FINER =
      Set.of("E00", "E01", "E02", "E04", "E05", "W00", "W01", "W02", "W04", "W05", "S13", "N08");

  private static final Pattern ITL = Pattern.compile("(?:TL|UK)[C-N][0-9A-Z]{0,2}");
  private static final String LONDON = "E12000007";
  private static final String REGION = "E12";
  private static final String PART_OF_LONDON = "E13";

  /** Copies the rows. */
  Levels {
    kept = List.copyOf(kept);
    others = List.copyOf(others);
    disputed = List.copyOf(disputed);
  }

  /**
   * The levels among some rows.
   *
   * @param codes by row of the table; empty where the code is not known
   */
  static Levels of(List<Integer> rows, String[] codes) {
    boolean hasLondon = Arrays.asList(codes).contains(LONDON);
    Map<String, Integer> sizes = new TreeMap<>();
    for (int row : rows) {
      sizes.merge(kind(codes[row], hasLondon), 1, Integer::sum);
    }
    sizes.remove("");
    Set<String> level = mostNumerous(joined(sizes));
    boolean isOne = level.containsAll(sizes.keySet());
    List<Integer> kept = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (int row : rows) {
      (isOne || isOf(level, kind(codes[row], hasLondon)) ? kept : others).add(row);
    }
    Set<Integer> disputed = disputed(kept, codes);
    List<Integer> inDispute = kept.stream().filter(disputed::contains).toList();
    kept.removeAll(disputed);
    return new Levels(kept, others, inDispute);
  }

  private static boolean isOf(Set<String> level, String kind) {
    return kind.isEmpty() || level.contains(kind);
  }

  /** Inner and Outer London stand for London where it is not there. */
  private static String kind(String code, boolean hasLondon) {
    String kind = kind(code);
    return kind.equals(PART_OF_LONDON) && !hasLondon ? REGION : kind;
  }

  /** The kind of area that a code tells: E06, W92; of ITL and NUTS codes their length. */
  static String kind(String code) {
    Optional<AreaCode> gss = AreaCode.of(code);
    if (gss.isPresent()) {
      String entity = gss.get().entity();
      return entity.startsWith("95") ? "N09" : entity;
    }
    return ITL.matcher(code).matches() ? code.substring(0, 2) + code.length() : "";
  }

  /** Kinds that make one level together, with how many rows they have. */
  private static Map<Set<String>, Integer> joined(Map<String, Integer> sizes) {
    Set<String> local = local(sizes);
    Set<String> others = new HashSet<>();
    sizes.keySet().stream()
        .filter(kind -> !isLocal(kind))
        .sorted(Comparator.comparing(kind -> -size(kind, sizes)))
        .filter(kind -> others.stream().noneMatch(other -> other.charAt(0) == kind.charAt(0)))
        .forEach(others::add);
    Map<Set<String>, Integer> joined = new LinkedHashMap<>();
    joined.put(local, size(local, sizes));
    joined.put(others, size(others, sizes));
    return joined;
  }

  private static boolean isLocal(String kind) {
    return DISTRICTS.contains(kind) || MADE_OF.containsKey(kind);
  }

  /** Districts, and counties unless what they are made of is as numerous. */
  private static Set<String> local(Map<String, Integer> sizes) {
    Set<String> local = new HashSet<>(sizes.keySet());
    local.removeIf(kind -> !isLocal(kind));
    MADE_OF.forEach(
        (county, district) -> {
          if (local.contains(county) && local.contains(district)) {
            local.remove(size(county, sizes) > size(district, sizes) ? district : county);
          }
        });
    return local;
  }

  private static int size(String kind, Map<String, Integer> sizes) {
    return sizes.getOrDefault(kind, 0);
  }

  private static int size(Set<String> kinds, Map<String, Integer> sizes) {
    return kinds.stream().mapToInt(kind -> size(kind, sizes)).sum();
  }

  private static Set<String> mostNumerous(Map<Set<String>, Integer> levels) {
    return levels.entrySet().stream()
        .max(
            Map.Entry.<Set<String>, Integer>comparingByValue()
                .thenComparing(level -> isFine(level.getKey())))
        .map(Map.Entry::getKey)
        .orElse(Set.of());
  }

  private static boolean isFine(Set<String> level) {
    return level.stream().anyMatch(FINER::contains);
  }

  /** Rows whose area went into the area of another row, and these. */
  private static Set<Integer> disputed(List<Integer> rows, String[] codes) {
    Map<AreaCode, Integer> rowOf = new HashMap<>();
    for (int row : rows) {
      // Of a million small areas none is in the register, and none went into another.
      AreaCode.of(codes[row])
          .filter(code -> Areas.of(code).isPresent())
          .ifPresent(code -> rowOf.put(code, row));
    }
    Set<Integer> disputed = new HashSet<>();
    for (Map.Entry<AreaCode, Integer> old : rowOf.entrySet()) {
      for (AreaCode follower : Areas.followers(old.getKey())) {
        if (rowOf.containsKey(follower)) {
          disputed.add(old.getValue());
          disputed.add(rowOf.getOrDefault(follower, old.getValue()));
        }
      }
    }
    return disputed;
  }

  /** How many of the rows that are kept lie in the area of a row. */
  long members(int row, String[] codes) {
    Optional<AreaCode> whole = AreaCode.of(codes[row]);
    return kept.stream()
        .flatMap(other -> AreaCode.of(codes[other]).stream())
        .filter(district -> whole.isPresent() && Members.has(whole.get(), district))
        .count();
  }
}
