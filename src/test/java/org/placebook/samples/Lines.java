package org.placebook.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tab-separated text of the test resources; {@code \n} in it is a new line within a cell. */
final class Lines {
  private Lines() {}

  /** Whether there is such a text. */
  static boolean exist(String resource) {
    return Lines.class.getResource(resource) != null;
  }

  /** The fields of each line, trailing empty ones included. */
  static List<List<String>> read(String resource) {
    try (InputStream in = Lines.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("No resource " + resource);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(Lines::fields).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** The lines after the first as maps from the first line's headings; empty fields left out. */
  static List<Map<String, String>> records(String resource) {
    List<List<String>> lines = read(resource);
    List<Map<String, String>> records = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      if (line.size() != lines.get(0).size()) {
        throw new IllegalArgumentException(resource + ": fields do not fit the headings: " + line);
      }
      records.add(record(lines.get(0), line));
    }
    return records;
  }

  private static Map<String, String> record(List<String> headings, List<String> fields) {
    Map<String, String> record = new LinkedHashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      if (!fields.get(i).isEmpty()) {
        record.put(headings.get(i), fields.get(i));
      }
    }
    return record;
  }

  private static List<String> fields(String line) {
    return List.of(line.replace("\\n", "\n").split("\t", -1));
  }
}
