package org.placebook.area.lookup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.placebook.area.Areas;
import org.placebook.table.AreaCode;

/**
 * The wards of May 2024 in England and Wales that take at least one LSOA of 2021, best fit.
 *
 * <p>Source: Office for National Statistics, LSOA (2021) to electoral ward (2024) to local
 * authority district (2024) best fit lookup; Open Government Licence v3.0. See {@code
 * wards-2024.tsv}.
 */
final class Wards {
  private static final Map<String, Ward> BY_CODE = new HashMap<>();
  private static final Map<String, Ward> BY_SMALL_AREA = new HashMap<>();
  private static final Map<String, List<Ward>> BY_DISTRICT = new HashMap<>();

  /** The last codes given to LSOAs of 2011; those of 2021 that are new have later ones. */
  private static final String LAST_OF_2011_ENGLAND = "E01033768";

  private static final String LAST_OF_2011_WALES = "W01001958";

  static {
    lines().forEach(line -> add(line.split("\t", -1)));
  }

  /**
   * A ward.
   *
   * @param district the code today of the district that it lies in
   * @param smallAreas the codes of its LSOAs
   */
  record Ward(String code, String name, String district, List<String> smallAreas) {
    Ward {
      smallAreas = List.copyOf(smallAreas);
    }
  }

  private Wards() {}

  private static List<String> lines() {
    String resource = "wards-2024.tsv";
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Wards.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> line.startsWith("E") || line.startsWith("W")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String[] fields) {
    String district = Areas.current(new AreaCode(fields[2])).code();
    List<String> small = smallAreas(fields[0].charAt(0) + "01", fields[3]);
    Ward ward = new Ward(fields[0], fields[1], district, small);
    BY_CODE.put(ward.code(), ward);
    BY_DISTRICT.computeIfAbsent(district, unused -> new ArrayList<>()).add(ward);
    small.forEach(code -> BY_SMALL_AREA.put(code, ward));
  }

  /** The codes of runs such as {@code 6928-6935;7001}. */
  private static List<String> smallAreas(String entity, String runs) {
    List<String> codes = new ArrayList<>();
    for (String run : runs.split(";", -1)) {
      int dash = run.indexOf('-');
      int first = Integer.parseInt(dash < 0 ? run : run.substring(0, dash));
      int last = dash < 0 ? first : Integer.parseInt(run.substring(dash + 1));
      for (int number = first; number <= last; number++) {
        String digits = Integer.toString(100_000_000 + number);
        codes.add(entity + digits.substring(3));
      }
    }
    return codes;
  }

  static Optional<Ward> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  static Optional<Ward> ofSmallArea(String code) {
    return Optional.ofNullable(BY_SMALL_AREA.get(code));
  }

  /** The wards of a district by its code today. */
  static List<Ward> ofDistrict(String district) {
    return BY_DISTRICT.getOrDefault(district, List.of());
  }

  /** Whether a code that is not among those of 2021 may be of the census before. */
  static boolean mayBeOf2011(String code) {
    String last = code.startsWith("E") ? LAST_OF_2011_ENGLAND : LAST_OF_2011_WALES;
    return code.compareTo(last) <= 0;
  }
}
