package org.placebook.area.lookup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placebook.area.Area;
import org.placebook.area.Areas;
import org.placebook.table.AreaCode;

/** What became of districts since 2009, step by step: each merger, each new code, each division. */
final class Successors {
  private Successors() {}

  /** The district that a code stands for today, after all steps. */
  static PlaceInLookup place(AreaCode code) {
    AreaCode now = code;
    boolean isTarget = true;
    Optional<Area> area = Areas.of(now);
    while (area.isPresent() && area.get().change().isPresent()) {
      Area.Change change = area.get().change().get();
      if (change.how() == Area.How.SPLIT) {
        return new PlaceInLookup.Divided(change.to().stream().map(Successors::shown).toList());
      }
      isTarget &= change.how() == Area.How.RECODED;
      now = change.to().get(0);
      area = Areas.of(now);
    }
    if (Level.of(now.code()) == Level.LARGER) {
      return new PlaceInLookup.Stays();
    }
    return area.isEmpty()
        ? new PlaceInLookup.Nowhere(PlaceInLookup.Why.UNKNOWN)
        : new PlaceInLookup.Into(code.code(), List.of(Part.whole(now.code())), isTarget);
  }

  /**
   * The districts that are wanting of one: itself, or the last that went into it, or what went into
   * these before, whichever a table has.
   */
  static List<String> lacking(AreaCode district, Set<String> members) {
    if (hasItself(district, members)) {
      return List.of();
    }
    List<AreaCode> parts = parts(district);
    if (parts.stream().noneMatch(part -> hasAny(part, members))) {
      return List.of(parts.isEmpty() ? shown(district) : shownWith(district, parts));
    }
    List<String> lacking = new ArrayList<>();
    parts.forEach(part -> lacking.addAll(lacking(part, members)));
    return lacking;
  }

  /** Under this code or an earlier one of the same area. */
  private static boolean hasItself(AreaCode district, Set<String> members) {
    return members.contains(district.code())
        || earlierCodes(district).stream().anyMatch(old -> hasItself(old, members));
  }

  private static boolean hasAny(AreaCode district, Set<String> members) {
    return members.contains(district.code())
        || members.stream()
            .flatMap(member -> AreaCode.of(member).stream())
            .anyMatch(member -> Areas.followers(member).contains(district));
  }

  /** The districts that went into one, also those of which only a part did. */
  private static List<AreaCode> parts(AreaCode district) {
    return Areas.mergedInto(district).stream()
        .filter(part -> Level.of(part.code()) == Level.DISTRICT)
        .toList();
  }

  private static List<AreaCode> earlierCodes(AreaCode district) {
    return Areas.all()
        .map(Area::code)
        .filter(code -> Areas.successor(code).equals(Optional.of(district)))
        .toList();
  }

  /** Two members of which one followed the other. */
  static Optional<String> clash(Set<String> members) {
    Set<AreaCode> codes = new HashSet<>();
    members.forEach(member -> AreaCode.of(member).ifPresent(codes::add));
    for (String member : members) {
      for (AreaCode follower : AreaCode.of(member).map(Areas::followers).orElse(Set.of())) {
        if (codes.contains(follower)) {
          return Optional.of(
              "the file has both %s and %s, which followed it and must not be counted twice"
                  .formatted(shown(new AreaCode(member)), shown(follower)));
        }
      }
    }
    return Optional.empty();
  }

  private static String shownWith(AreaCode district, List<AreaCode> parts) {
    return shown(district)
        + ", or all of what went into it: "
        + String.join(", ", parts.stream().map(Successors::shown).toList());
  }

  /** Name and code. */
  static String shown(AreaCode code) {
    return Areas.of(code).map(area -> "%s (%s)".formatted(area.name(), code)).orElse(code.code());
  }
}
