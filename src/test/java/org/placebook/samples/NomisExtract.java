package org.placebook.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * UK Business Counts in the layout of the Nomis API: a row for each year, area and industry.
 *
 * @param years the figures of each year, all with the same headings
 * @param areas the codes that were asked for
 */
record NomisExtract(Map<String, Figures> years, Predicate<String> areas) {
  private static final List<String> HEADINGS =
      List.of(
          "DATE",
          "DATE_NAME",
          "GEOGRAPHY_CODE",
          "GEOGRAPHY_NAME",
          "GEOGRAPHY_TYPE",
          "INDUSTRY_NAME",
          "EMPLOYMENT_SIZEBAND_NAME",
          "LEGAL_STATUS_NAME",
          "MEASURES_NAME",
          "OBS_VALUE",
          "OBS_STATUS",
          "OBS_STATUS_NAME",
          "RECORD_OFFSET",
          "RECORD_COUNT");

  /** In the order of years; copied. */
  NomisExtract {
    years = new TreeMap<>(years);
  }

  /** The rows without headings, offset and count. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    years.forEach(
        (year, figures) ->
            figures.rows().stream()
                .filter(area -> areas.test(area.get(0)))
                .forEach(area -> rows.addAll(rows(year, figures.headings(), area))));
    return rows;
  }

  private static List<List<String>> rows(String year, List<String> headings, List<String> area) {
    List<List<String>> rows = new ArrayList<>();
    for (int column = 2; column < headings.size(); column++) {
      rows.add(
          List.of(
              year,
              year,
              area.get(0),
              area.get(1),
              area.get(0).startsWith("E92") ? "countries" : "local authorities: district / unitary",
              headings.get(column),
              "Total",
              "Total",
              "Count",
              area.get(column),
              "A",
              "Normal Value"));
    }
    return rows;
  }

  /** The file. */
  String csv() {
    List<List<String>> rows = rows();
    StringBuilder csv = new StringBuilder(line(HEADINGS));
    for (int offset = 0; offset < rows.size(); offset++) {
      List<String> row = new ArrayList<>(rows.get(offset));
      row.add(Integer.toString(offset));
      row.add(Integer.toString(rows.size()));
      csv.append(line(row));
    }
    return csv.toString();
  }

  private static String line(List<String> fields) {
    return fields.stream()
        .map(field -> field.matches("\\d+") ? field : '"' + field + '"')
        .collect(Collectors.joining(",", "", "\n"));
  }
}
