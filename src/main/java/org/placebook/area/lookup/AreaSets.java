package org.placebook.area.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placebook.area.Area;
import org.placebook.area.Areas;
import org.placebook.area.Members;
import org.placebook.table.Nearest;

/**
 * Sets of areas by the words that stand in place of their codes: {@code all districts of England},
 * {@code all of Tees Valley (2024)}, {@code all wards of Hartlepool}.
 */
public final class AreaSets {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)all (?:(districts|local authorities|wards|lsoas|small areas) )?(?:of|in) (.+?)(?:"
              + " \\((\\d{4})\\))?");

  private static final List<String> COUNTRIES =
      List.of(
          "England",
          "Wales",
          "Scotland",
          "Northern Ireland",
          "England and Wales",
          "Great Britain",
          "United Kingdom");

  private AreaSets() {}

  /** An area of a set. */
  public record Member(String code, String name) {}

  /**
   * What words mean.
   *
   * @param members in the order of their codes
   * @param fault why there are none; else empty
   */
  public record Found(List<Member> members, String fault) {
    /** Copies the list. */
    public Found {
      members = List.copyOf(members);
    }

    private static Found none(String fault) {
      return new Found(List.of(), fault);
    }
  }

  /** The set that words name; none if they name no set at all. */
  public static Optional<Found> of(String words) {
    Matcher matcher = WORDS.matcher(words.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String kind =
        matcher.group(1) == null ? "districts" : matcher.group(1).toLowerCase(Locale.ROOT);
    String whole = matcher.group(2).replaceFirst("(?i)^the ", "");
    if (!kind.equals("districts") && !kind.equals("local authorities")) {
      return Optional.of(within(whole, kind.equals("wards")));
    }
    int year =
        matcher.group(3) == null
            ? CombinedAuthorityLookup.LAST
            : Integer.parseInt(matcher.group(3));
    return Optional.of(districts(whole, year));
  }

  private static Found within(String district, boolean wards) {
    Optional<Area> area =
        Areas.named(district).stream()
            .filter(found -> found.change().isEmpty())
            .filter(found -> Level.of(found.code().code()) == Level.DISTRICT)
            .findFirst();
    List<Wards.Ward> found = area.map(a -> Wards.ofDistrict(a.code().code())).orElse(List.of());
    if (found.isEmpty()) {
      return Found.none(
          "'%s' is no district of England or Wales whose wards are known%s"
              .formatted(district, nearest(district)));
    }
    return new Found(
        found.stream()
            .flatMap(ward -> wards ? Stream.of(member(ward)) : smallAreas(ward))
            .sorted(Comparator.comparing(Member::code))
            .toList(),
        "");
  }

  private static Member member(Wards.Ward ward) {
    return new Member(ward.code(), ward.name());
  }

  private static Stream<Member> smallAreas(Wards.Ward ward) {
    return ward.smallAreas().stream().map(code -> new Member(code, code));
  }

  private static Found districts(String whole, int year) {
    for (String country : COUNTRIES) {
      if (country.equalsIgnoreCase(whole)) {
        return new Found(inForce(letters(country)).toList(), "");
      }
    }
    Optional<Area> area =
        Areas.named(whole).stream()
            .filter(found -> !Members.of(found.code()).isEmpty())
            .filter(found -> isOf(found, year))
            .findFirst();
    if (area.isEmpty()) {
      return Found.none(
          "The districts of '%s' are not known%s. Known are those of countries, counties, and combined authorities of %d to %d"
              .formatted(
                  whole,
                  nearest(whole),
                  CombinedAuthorityLookup.FIRST,
                  CombinedAuthorityLookup.LAST));
    }
    return new Found(
        Members.of(area.get().code()).stream()
            .sorted()
            .map(code -> new Member(code.code(), Areas.of(code).map(Area::name).orElse("")))
            .toList(),
        "");
  }

  private static boolean isOf(Area area, int year) {
    return area.since().filter(since -> since > year).isEmpty()
        && area.change().filter(change -> change.year() <= year).isEmpty();
  }

  /** With which letters the codes of a country begin. */
  private static String letters(String country) {
    return switch (country) {
      case "England" -> "E";
      case "Wales" -> "W";
      case "Scotland" -> "S";
      case "Northern Ireland" -> "N";
      case "England and Wales" -> "EW";
      case "Great Britain" -> "EWS";
      default -> "EWSN";
    };
  }

  private static Stream<Member> inForce(String letters) {
    return Areas.all()
        .filter(area -> area.change().isEmpty())
        .filter(area -> Level.of(area.code().code()) == Level.DISTRICT)
        .filter(area -> letters.indexOf(area.code().code().charAt(0)) >= 0)
        .sorted(Comparator.comparing(area -> area.code().code()))
        .map(area -> new Member(area.code().code(), area.name()));
  }

  private static String nearest(String words) {
    Set<String> names = new TreeSet<>(COUNTRIES);
    Areas.all().filter(area -> area.change().isEmpty()).map(Area::name).forEach(names::add);
    return Nearest.match(words, names).map(n -> "; the nearest name is '" + n + "'").orElse("");
  }
}
