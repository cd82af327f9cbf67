package org.placebook.stats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A small comma-separated file of the test resources, by its headings.
 *
 * @param headings the first line
 * @param rows the other lines, as many texts each
 */
public record Csv(List<String> headings, List<List<String>> rows) {
  private static final Map<String, Csv> READ = new ConcurrentHashMap<>();

  static boolean exists(String resource) {
    return Csv.class.getResource(resource) != null;
  }

  /** A resource, read once. */
  public static Csv read(String resource) {
    return READ.computeIfAbsent(resource, Csv::readAfresh);
  }

  private static Csv readAfresh(String resource) {
    try (InputStream in = Csv.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("No resource " + resource);
      }
      List<List<String>> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(Csv::fields).toList();
      return new Csv(lines.get(0), lines.subList(1, lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  public List<String> texts(String heading) {
    int column = headings.indexOf(heading);
    if (column < 0) {
      throw new IllegalArgumentException("No column " + heading + " among " + headings);
    }
    return rows.stream().map(row -> row.get(column)).toList();
  }

  /** The figures under a heading; NaN where there is NA or nothing. */
  public double[] numbers(String heading) {
    return texts(heading).stream().mapToDouble(Csv::number).toArray();
  }

  public static double number(String text) {
    String trimmed = text.strip();
    boolean none = trimmed.isEmpty() || trimmed.equals("NA") || trimmed.equals("NaN");
    return none ? Double.NaN : Double.parseDouble(trimmed);
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
