package org.placebook.area;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.placebook.table.AreaCode;

/**
 * The countries, regions, counties and local authorities of the United Kingdom, with what became of
 * their codes from 2009 to 2025.
 *
 * <p>Source: Office for National Statistics, Code History Database and Register of Geographic
 * Codes, as used in the published tables of the office; Open Government Licence v3.0. See {@code
 * areas.tsv} beside this class.
 */
public final class Areas {
  private static final Map<AreaCode, Area> BY_CODE = new LinkedHashMap<>();
  private static final Map<String, List<Area>> BY_NAME = new HashMap<>();
  private static final Set<String> OTHERS = new HashSet<>();

  /** The place of the first year in a line; most lines end before it. */
  private static final int SINCE = 7;

  static {
    for (String line : lines("areas.tsv")) {
      if (!line.startsWith("code\t")) {
        add(area(line.split("\t", -1)));
      }
    }
    lines("enterprise-partnerships.txt").forEach(line -> OTHERS.add(AreaNames.key(line)));
    lines("police-areas.txt").forEach(line -> OTHERS.add(AreaNames.key(line)));
  }

  private Areas() {}

  static List<String> lines(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Areas.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Area area(String[] fields) {
    Optional<Integer> since =
        fields.length > SINCE ? Optional.of(Integer.valueOf(fields[SINCE])) : Optional.empty();
    return new Area(
        new AreaCode(fields[0]), fields[1], fields[2], list(fields[3]), change(fields), since);
  }

  private static Optional<Area.Change> change(String[] fields) {
    if (fields[4].isEmpty()) {
      return Optional.empty();
    }
    Area.How how = Area.How.valueOf(fields[4].toUpperCase(Locale.ROOT));
    List<AreaCode> to = list(fields[5]).stream().map(AreaCode::new).toList();
    return Optional.of(new Area.Change(how, to, Integer.parseInt(fields[6])));
  }

  static List<String> list(String field) {
    return field.isEmpty() ? List.of() : Arrays.asList(field.split(";", -1));
  }

  private static void add(Area area) {
    BY_CODE.put(area.code(), area);
    Set<String> keys = new HashSet<>();
    keys.add(AreaNames.key(area.name()));
    area.otherNames().forEach(name -> keys.add(AreaNames.key(name)));
    for (String key : keys) {
      BY_NAME.computeIfAbsent(key, unused -> new ArrayList<>()).add(area);
    }
  }

  /** Every area of the list, in force or gone. */
  public static Stream<Area> all() {
    return BY_CODE.values().stream();
  }

  /** The area of a code, in force or gone. */
  public static Optional<Area> of(AreaCode code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** Every area of that name, in force or gone: there are two West Midlands and two Dorsets. */
  public static List<Area> named(String name) {
    List<Area> named = BY_NAME.getOrDefault(AreaNames.key(name), List.of());
    return named.isEmpty() ? namedInTwoLanguages(name) : List.copyOf(named);
  }

  /** Welsh tables write "Caerdydd / Cardiff". */
  private static List<Area> namedInTwoLanguages(String name) {
    int slash = name.indexOf(" / ");
    return slash < 0
        ? List.of()
        : Stream.of(name.substring(0, slash), name.substring(slash + 3))
            .flatMap(part -> BY_NAME.getOrDefault(AreaNames.key(part), List.of()).stream())
            .distinct()
            .toList();
  }

  /**
   * The one area a name means: among several the one whose code is in force; of those a country or
   * local authority before a region, and a region before a county. Empty if it is no name of an
   * area or stays ambiguous.
   */
  public static Optional<Area> match(String name) {
    List<Area> named = named(name);
    List<Area> inForce = named.stream().filter(area -> area.change().isEmpty()).toList();
    List<Area> candidates = inForce.isEmpty() ? named : inForce;
    int best = candidates.stream().mapToInt(Areas::rank).min().orElse(0);
    List<Area> first = candidates.stream().filter(area -> rank(area) == best).toList();
    return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }

  private static int rank(Area area) {
    return switch (area.kind()) {
      case "region" -> 1;
      case "county", "metropolitan county" -> 2;
      case "part of London", "combined authority" -> 3;
      default -> 0;
    };
  }

  /**
   * Whether a text names an area: one of these, a local enterprise partnership or a police area.
   */
  public static boolean isName(String text) {
    String key = AreaNames.key(text);
    return BY_NAME.containsKey(key) || OTHERS.contains(key) || !namedInTwoLanguages(text).isEmpty();
  }

  /** The code now in force for the same area, or the code itself if it never changed. */
  public static AreaCode current(AreaCode code) {
    return successor(code).map(Areas::current).orElse(code);
  }

  /**
   * The next code of the same area. Empty if the code did not change, and also if the area merged
   * or was split: then {@link #of} tells what followed, and nothing may be matched silently.
   */
  public static Optional<AreaCode> successor(AreaCode code) {
    return of(code)
        .flatMap(Area::change)
        .filter(change -> change.how() == Area.How.RECODED)
        .map(change -> change.to().get(0));
  }

  /** What followed an area, at once and later: none of it if its code is in force. */
  public static Set<AreaCode> followers(AreaCode code) {
    Set<AreaCode> followers = new LinkedHashSet<>();
    for (AreaCode next : of(code).flatMap(Area::change).map(Area.Change::to).orElse(List.of())) {
      followers.add(next);
      followers.addAll(followers(next));
    }
    return followers;
  }

  /** The areas that went into one, wholly or in part; what was only given a new code is none. */
  public static List<AreaCode> mergedInto(AreaCode code) {
    return BY_CODE.values().stream()
        .filter(
            area ->
                area.change()
                    .filter(change -> change.how() != Area.How.RECODED)
                    .filter(change -> change.to().contains(code))
                    .isPresent())
        .map(Area::code)
        .toList();
  }

  /** Whether two codes are of the same area, whatever their years. */
  public static boolean same(AreaCode a, AreaCode b) {
    return current(a).equals(current(b));
  }

  /**
   * Whether a name may stand beside a code: it is one of the area's names, or one holds the other,
   * as "The Medway Towns" holds Medway. True also where the code is not in the list.
   */
  public static boolean agree(AreaCode code, String name) {
    Optional<Area> area = of(code);
    if (area.isEmpty()) {
      return true;
    }
    String key = " " + AreaNames.key(name) + " ";
    String known = " " + AreaNames.key(area.get().name()) + " ";
    return key.contains(known)
        || known.contains(key)
        || named(name).stream().anyMatch(other -> same(other.code(), code));
  }
}
