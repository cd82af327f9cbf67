package org.placebook.recipe.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.placebook.area.lookup.AreaLookup;
import org.placebook.area.lookup.Part;
import org.placebook.area.lookup.PlaceInLookup;
import org.placebook.recipe.scope.MatchedInput;

/**
 * The way of a table's rows through one lookup after the other: where each arrives, and what those
 * places still lack.
 */
final class Way {
  private final List<List<Waypoint>> stops = new ArrayList<>();
  private final Map<Integer, PlaceInLookup> lost = new LinkedHashMap<>();
  private final Set<Integer> setAside = new LinkedHashSet<>();
  private final MatchedInput input;
  private Map<String, List<String>> lacking = new HashMap<>();
  private Map<String, String> clashes = new HashMap<>();

  private Way(MatchedInput input) {
    this.input = input;
    for (int row = 0; row < input.areas().size(); row++) {
      Waypoint start = Waypoint.start(input.code(row), input.name(row));
      stops.add(List.of(input.isTotal(row) ? start.arrived() : start));
    }
  }

  static Way through(List<AreaLookup> lookups, MatchedInput input) {
    Way way = new Way(input);
    lookups.forEach(way::go);
    return way;
  }

  /** What a lookup puts into one area. */
  private static final class Gathered {
    final Waypoint place;
    final Set<String> members = new LinkedHashSet<>();
    final Set<String> from = new LinkedHashSet<>();
    final Map<String, Integer> rowOf = new HashMap<>();
    String same = "";
    final List<Integer> twice = new ArrayList<>();

    Gathered(Waypoint place) {
      this.place = place;
    }

    void add(String member, Waypoint before, boolean isTarget, int row) {
      members.add(member);
      from.add(before.key());
      same = isTarget && !before.code().isEmpty() ? member : same;
      Integer other = rowOf.putIfAbsent(member, row);
      if (other != null && other != row && before.isStart()) {
        twice.addAll(List.of(other, row));
      }
    }
  }

  private void go(AreaLookup lookup) {
    Map<String, PlaceInLookup> known = new HashMap<>();
    Map<String, Gathered> gathered = new LinkedHashMap<>();
    for (int row = 0; row < stops.size(); row++) {
      List<Waypoint> next = new ArrayList<>();
      for (Waypoint stop : stops.get(row)) {
        if (stop.hasArrived()) {
          next.add(stop);
        } else {
          PlaceInLookup placing =
              known.computeIfAbsent(
                  stop.code() + "\t" + stop.name(), k -> lookup.place(stop.code(), stop.name()));
          go(lookup, placing, stop, row, gathered, next);
        }
      }
      stops.set(row, next);
    }
    keepOnlySame(lookup, gathered);
    weigh(lookup, gathered);
  }

  private void go(
      AreaLookup lookup,
      PlaceInLookup placing,
      Waypoint stop,
      int row,
      Map<String, Gathered> gathered,
      List<Waypoint> next) {
    if (placing instanceof PlaceInLookup.Into into) {
      for (Part part : into.parts()) {
        Gathered all =
            gathered.computeIfAbsent(part.target(), to -> new Gathered(Waypoint.of(lookup, to)));
        all.add(into.member(), stop, into.isTarget(), row);
        boolean isTarget = into.isTarget() && !stop.code().isEmpty();
        next.add(all.place.with(stop.share() * part.share(), isTarget));
      }
    } else if (placing instanceof PlaceInLookup.Stays) {
      next.add(stop.arrived());
    } else {
      lost.put(row, placing);
    }
  }

  /** Where the file has the area itself, what went into it is not counted as well. */
  private void keepOnlySame(AreaLookup lookup, Map<String, Gathered> gathered) {
    Set<String> whole = new LinkedHashSet<>();
    gathered.forEach(
        (target, all) -> {
          if (!all.same.isEmpty() && all.members.size() > 1 && isOneWhole(lookup, target, all)) {
            whole.add(target);
          }
        });
    for (int row = 0; row < stops.size() && !whole.isEmpty(); row++) {
      List<Waypoint> kept =
          stops.get(row).stream()
              .filter(stop -> stop.hasArrived() || stop.isTarget() || !whole.contains(stop.key()))
              .toList();
      if (kept.size() < stops.get(row).size()) {
        setAside.add(row);
      }
      stops.set(row, kept);
    }
    gathered.forEach(
        (target, all) -> {
          if (whole.contains(target)) {
            all.members.retainAll(Set.of(all.same));
          }
        });
  }

  /** Whether the area itself stands there once, and not by codes of two years. */
  private static boolean isOneWhole(AreaLookup lookup, String target, Gathered all) {
    long whole =
        all.members.stream()
            .filter(
                member ->
                    lookup.place(member, "") instanceof PlaceInLookup.Into into && into.isTarget())
            .count();
    return whole == 1 && all.twice.isEmpty() && !target.isEmpty();
  }

  private void weigh(AreaLookup lookup, Map<String, Gathered> gathered) {
    Map<String, List<String>> nowLacking = new HashMap<>();
    Map<String, String> nowClashing = new HashMap<>();
    gathered.forEach(
        (target, all) -> {
          List<String> wanting = new ArrayList<>(lookup.lacking(target, all.members));
          all.from.forEach(from -> wanting.addAll(lacking.getOrDefault(from, List.of())));
          nowLacking.put(target, wanting);
          String clash = lookup.clash(all.members).orElse("");
          String twice = all.twice.isEmpty() ? "" : twice(all.twice.get(0), all.twice.get(1));
          String before =
              all.from.stream()
                  .map(from -> clashes.getOrDefault(from, ""))
                  .filter(c -> !c.isEmpty())
                  .findFirst()
                  .orElse("");
          nowClashing.put(target, !twice.isEmpty() ? twice : !clash.isEmpty() ? clash : before);
        });
    lacking = nowLacking;
    clashes = nowClashing;
  }

  private String twice(int one, int other) {
    return "%s stands in both row %d and row %d of the file"
        .formatted(
            input.areas().shown(other),
            input.table().rows().get(one),
            input.table().rows().get(other));
  }

  /** Where rows arrived, in the order in which the table comes to them. */
  List<TargetArea> targets() {
    Map<String, Waypoint> places = new LinkedHashMap<>();
    Map<String, List<TargetArea.Member>> members = new HashMap<>();
    for (int row = 0; row < stops.size(); row++) {
      for (Waypoint stop : stops.get(row)) {
        String key = stop.hasArrived() ? stop.key() + " " + row : stop.key();
        places.putIfAbsent(key, stop);
        members
            .computeIfAbsent(key, unused -> new ArrayList<>())
            .add(new TargetArea.Member(row, stop.share()));
      }
    }
    List<TargetArea> targets = new ArrayList<>();
    places.forEach((key, stop) -> targets.add(target(key, stop, members)));
    return targets;
  }

  private TargetArea target(
      String key, Waypoint stop, Map<String, List<TargetArea.Member>> members) {
    return new TargetArea(
        stop.code(),
        stop.name(),
        stop.liesIn(),
        members.getOrDefault(key, List.of()),
        lacking.getOrDefault(key, List.of()),
        clashes.getOrDefault(key, ""),
        stop.hasArrived());
  }

  /** The rows that went nowhere, with what the lookup said. */
  Map<Integer, PlaceInLookup> lost() {
    return lost;
  }

  /** The rows that were left out since the file has the larger area itself. */
  Set<Integer> setAside() {
    return setAside;
  }

  /** The part of a row that arrived: 1 for all of it. */
  double arrived(int row) {
    return stops.get(row).stream().mapToDouble(Waypoint::share).sum();
  }
}
