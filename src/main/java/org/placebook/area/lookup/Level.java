package org.placebook.area.lookup;

import org.placebook.area.AreaCodes;

/** How large an area is, as far as its code tells. */
public enum Level {
  SMALL_AREA,
  WARD,
  DISTRICT,
  /** Counties, combined authorities, regions and countries. */
  LARGER,
  OTHER;

  /** The level of a code, asked of each small area of a country, so without a pattern. */
  public static Level of(String code) {
    if (code.length() == 4 && code.startsWith("95")) {
      return DISTRICT;
    }
    if (code.length() != 9 || !AreaCodes.isCode(code)) {
      return OTHER;
    }
    return switch (code.substring(0, 3)) {
      case "E01", "W01" -> SMALL_AREA;
      case "E05", "W05" -> WARD;
      case "E06", "E07", "E08", "E09", "W06", "S12", "N09" -> DISTRICT;
      case "E10", "E11", "E12", "E13", "E47", "E92", "W92", "S92", "N92" -> LARGER;
      case "K01", "K02", "K03", "K04", "K05" -> LARGER;
      default -> OTHER;
    };
  }
}
