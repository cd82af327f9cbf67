package org.placebook.area.lookup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placebook.area.Area;
import org.placebook.area.Areas;
import org.placebook.table.AreaCode;

/** Which larger areas smaller ones go into. */
public interface AreaLookup {

  /** What a recipe calls it. */
  String name();

  /** What it makes, in the plural, such as wards; and of what, such as LSOAs of 2021. */
  String makes();

  /** What it takes, in the plural. */
  String takes();

  /**
   * Where an area goes.
   *
   * @param code as a table has it, or empty
   * @param name as a table has it, or empty
   */
  PlaceInLookup place(String code, String name);

  /**
   * What a larger area still needs to be whole, as a reader would name it.
   *
   * @param members what a table has of it, as {@link PlaceInLookup.Into#member} names them; at
   *     least one
   */
  List<String> lacking(String target, Set<String> members);

  /** Why some members cannot be counted together, as the end of a sentence; else none. */
  default Optional<String> clash(Set<String> members) {
    return Optional.empty();
  }

  /** The name of a larger area, or empty if it has none but its code. */
  default String nameOf(String target) {
    return AreaCode.of(target).flatMap(Areas::of).map(Area::name).orElse("");
  }

  /** The code of a larger area, or empty if it has only a name. */
  default String codeOf(String target) {
    return target;
  }

  /** The name of what a larger area lies in, where that helps to tell it; else empty. */
  default String liesIn(String target) {
    return "";
  }

  /** All that lies in the same larger area as one does, itself included; none if not known. */
  default List<String> beside(String target) {
    return List.of();
  }

  /** What titles and notes must say of such sums; empty if nothing. */
  default String caveat() {
    return "";
  }
}
