package org.placebook.area;

import java.util.List;
import java.util.Optional;
import org.placebook.table.AreaCode;

/**
 * An area of the United Kingdom, in force or gone.
 *
 * @param code its GSS code
 * @param name as the Office for National Statistics writes it
 * @param kind country, region, county, unitary authority, ...
 * @param otherNames other ways in which publications write it
 * @param change what became of it, if its code is no longer in force
 * @param since its first year, as far as the list knows it: of combined authorities
 */
public record Area(
    AreaCode code,
    String name,
    String kind,
    List<String> otherNames,
    Optional<Change> change,
    Optional<Integer> since) {

  /** Copies the names. */
  public Area {
    otherNames = List.copyOf(otherNames);
  }

  /** Whether it is one of the areas that councils have, and no country, region or county. */
  public boolean isLocalAuthority() {
    return (kind.contains("authority") && !kind.startsWith("combined"))
        || kind.contains("district")
        || kind.contains("borough")
        || kind.equals("council area");
  }

  /** What happens to a code. */
  public enum How {
    /** A new code for the same area, but for a few properties along a boundary. */
    RECODED,
    /** The area went into a larger one. */
    MERGED,
    /** The area was divided. */
    SPLIT
  }

  /**
   * The end of a code.
   *
   * @param how in which way
   * @param to the code or codes that followed
   * @param year from which these are in force
   */
  public record Change(How how, List<AreaCode> to, int year) {
    /** Copies the codes. */
    public Change {
      to = List.copyOf(to);
    }
  }
}
