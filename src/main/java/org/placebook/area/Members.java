package org.placebook.area;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.placebook.table.AreaCode;

/**
 * The districts of counties and combined authorities.
 *
 * <p>Source: Office for National Statistics, lookups of districts to upper tiers and to combined
 * authorities; Open Government Licence v3.0. See {@code members.tsv} beside this class.
 */
public final class Members {
  private static final Map<AreaCode, Set<AreaCode>> BY_WHOLE = new HashMap<>();

  static {
    for (String line : Areas.lines("members.tsv")) {
      if (!line.startsWith("whole\t")) {
        String[] fields = line.split("\t", -1);
        BY_WHOLE.put(
            new AreaCode(fields[0]),
            Areas.list(fields[1]).stream()
                .map(AreaCode::new)
                .map(Areas::current)
                .collect(Collectors.toSet()));
      }
    }
  }

  private Members() {}

  /** Whether districts are all that a county or combined authority is made of, and no others. */
  public static boolean areAllOf(AreaCode whole, Collection<AreaCode> districts) {
    Set<AreaCode> members = BY_WHOLE.getOrDefault(whole, Set.of());
    Set<AreaCode> now = districts.stream().map(Areas::current).collect(Collectors.toSet());
    return !members.isEmpty() && members.equals(now);
  }

  /** The districts of a county or combined authority by their codes today; none if not known. */
  public static Set<AreaCode> of(AreaCode whole) {
    return Set.copyOf(BY_WHOLE.getOrDefault(whole, Set.of()));
  }

  /**
   * Whether a district lies in a county or combined authority, whatever the years of their codes.
   * Of a county that became unitary, its districts are those that went into what it became.
   */
  public static boolean has(AreaCode whole, AreaCode district) {
    Set<AreaCode> followers = new HashSet<>(Areas.followers(district));
    if (district.entity().equals("E07")
        && Areas.followers(whole).stream().anyMatch(followers::contains)) {
      return true;
    }
    followers.add(district);
    Set<AreaCode> members = BY_WHOLE.getOrDefault(whole, Set.of());
    return followers.stream().anyMatch(members::contains);
  }
}
