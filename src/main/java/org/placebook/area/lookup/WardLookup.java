package org.placebook.area.lookup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placebook.area.Area;
import org.placebook.area.Areas;
import org.placebook.table.AreaCode;

/** LSOAs of 2021 to wards of May 2024, best fit. */
public final class WardLookup implements AreaLookup {
  /** What a recipe calls it. */
  public static final String NAME = "ward 2024";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String makes() {
    return "wards of 2024";
  }

  @Override
  public String takes() {
    return "the codes of LSOAs of 2021";
  }

  @Override
  public PlaceInLookup place(String code, String name) {
    return switch (Level.of(code)) {
      case SMALL_AREA ->
          Wards.ofSmallArea(code)
              .map(ward -> into(code, ward, false))
              .orElseGet(() -> new PlaceInLookup.Nowhere(whyNot(code)));
      case WARD ->
          Wards.of(code)
              .map(ward -> into(code, ward, true))
              .orElseGet(() -> new PlaceInLookup.Nowhere(PlaceInLookup.Why.UNKNOWN));
      case DISTRICT, LARGER -> new PlaceInLookup.Stays();
      case OTHER -> new PlaceInLookup.Nowhere(PlaceInLookup.Why.UNKNOWN);
    };
  }

  private static PlaceInLookup into(String code, Wards.Ward ward, boolean isTarget) {
    return new PlaceInLookup.Into(code, List.of(Part.whole(ward.code())), isTarget);
  }

  /** Why an LSOA is not among those of 2021. */
  static PlaceInLookup.Why whyNot(String code) {
    return Wards.mayBeOf2011(code) ? PlaceInLookup.Why.OF_2011 : PlaceInLookup.Why.UNKNOWN;
  }

  @Override
  public List<String> lacking(String target, Set<String> members) {
    Optional<Wards.Ward> ward = Wards.of(target);
    return members.contains(target) || ward.isEmpty()
        ? List.of()
        : ward.get().smallAreas().stream().filter(code -> !members.contains(code)).toList();
  }

  @Override
  public String nameOf(String target) {
    return Wards.of(target).map(Wards.Ward::name).orElse("");
  }

  @Override
  public String liesIn(String target) {
    return Wards.of(target)
        .flatMap(ward -> Areas.of(new AreaCode(ward.district())))
        .map(Area::name)
        .orElse("");
  }

  @Override
  public List<String> beside(String target) {
    return Wards.of(target)
        .map(ward -> Wards.ofDistrict(ward.district()))
        .orElse(List.of())
        .stream()
        .map(Wards.Ward::code)
        .toList();
  }

  @Override
  public String caveat() {
    return "best fit of whole LSOAs, not the published ward figure";
  }
}
