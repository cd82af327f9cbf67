package org.placebook.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of official figures: a heading row, then an area a row.
 *
 * @param headings the first two are the area's code and name
 * @param rows as many texts each as there are headings; empty where there is no figure
 */
record Figures(List<String> headings, List<List<String>> rows) {

  /** Reads {@code figures/NAME.csv} of the test resources. */
  static Figures read(String name) {
    String resource = "/figures/" + name + ".csv";
    try (InputStream in = Figures.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("No resource " + resource);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** Takes comma-separated text apart; fields with commas stand between double quotes. */
  static Figures parse(String text) {
    List<List<String>> lines = text.lines().map(Figures::fields).toList();
    return new Figures(lines.get(0), lines.subList(1, lines.size()));
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return List.copyOf(fields);
  }
}
