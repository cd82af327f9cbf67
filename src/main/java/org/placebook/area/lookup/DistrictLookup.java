package org.placebook.area.lookup;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placebook.area.Area;
import org.placebook.area.Areas;
import org.placebook.table.AreaCode;

/** LSOAs of 2021, wards of 2024 and districts of any year since 2009 to the districts of today. */
public final class DistrictLookup implements AreaLookup {
  /** What a recipe calls it. */
  public static final String NAME = "district now";

  /** Of these the list has only the few wards that take an LSOA. */
  private static final Set<String> WARDS_NOT_ALL_KNOWN = Set.of("E09000001", "E06000053");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String makes() {
    return "districts of today";
  }

  @Override
  public String takes() {
    return "districts of any year since 2009, wards of 2024 and LSOAs of 2021";
  }

  @Override
  public PlaceInLookup place(String code, String name) {
    return switch (Level.of(code)) {
      case SMALL_AREA ->
          Wards.ofSmallArea(code)
              .map(ward -> into(code, ward.district()))
              .orElseGet(() -> new PlaceInLookup.Nowhere(WardLookup.whyNot(code)));
      case WARD ->
          Wards.of(code)
              .map(ward -> into(code, ward.district()))
              .orElseGet(() -> new PlaceInLookup.Nowhere(PlaceInLookup.Why.UNKNOWN));
      case DISTRICT, LARGER -> Successors.place(new AreaCode(code));
      case OTHER ->
          code.isEmpty() ? named(name) : new PlaceInLookup.Nowhere(PlaceInLookup.Why.UNKNOWN);
    };
  }

  private static PlaceInLookup into(String member, String district) {
    return new PlaceInLookup.Into(member, List.of(Part.whole(district)), false);
  }

  /** A name without a code: of the areas that bear it, the districts, if all are one today. */
  private static PlaceInLookup named(String name) {
    List<Area> named = Areas.named(name);
    Set<AreaCode> districts =
        named.stream()
            .filter(Area::isLocalAuthority)
            .map(area -> Areas.current(area.code()))
            .collect(Collectors.toSet());
    if (districts.size() == 1) {
      return Successors.place(districts.iterator().next());
    }
    return districts.isEmpty() && !named.isEmpty()
        ? new PlaceInLookup.Stays()
        : new PlaceInLookup.Nowhere(PlaceInLookup.Why.UNKNOWN);
  }

  @Override
  public List<String> lacking(String target, Set<String> members) {
    return switch (level(members)) {
      case SMALL_AREA ->
          Wards.ofDistrict(target).stream()
              .flatMap(ward -> ward.smallAreas().stream())
              .filter(code -> !members.contains(code))
              .toList();
      case WARD -> lackingWards(target, members);
      default -> Successors.lacking(new AreaCode(target), members);
    };
  }

  private static List<String> lackingWards(String target, Set<String> members) {
    return WARDS_NOT_ALL_KNOWN.contains(target)
        ? List.of("perhaps some of the wards that take no LSOA, which the lookup does not have")
        : Wards.ofDistrict(target).stream()
            .filter(ward -> !members.contains(ward.code()))
            .map(ward -> "%s (%s)".formatted(ward.name(), ward.code()))
            .toList();
  }

  private static Level level(Set<String> members) {
    return members.stream().map(Level::of).findFirst().orElse(Level.OTHER);
  }

  @Override
  public Optional<String> clash(Set<String> members) {
    Set<Level> levels = EnumSet.noneOf(Level.class);
    members.forEach(member -> levels.add(Level.of(member)));
    boolean isOfDistricts = levels.contains(Level.DISTRICT) || levels.contains(Level.LARGER);
    boolean isMixed = levels.contains(Level.SMALL_AREA) || levels.contains(Level.WARD);
    return isMixed && levels.size() > 1
        ? Optional.of(
            "the file has areas of several levels for it, which must not be counted twice")
        : isOfDistricts ? Successors.clash(members) : Optional.empty();
  }
}
