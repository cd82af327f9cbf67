package org.placebook.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Fields set apart by commas, in quotation marks where they hold such marks (RFC 4180). */
final class CsvLines {
  private final List<List<String>> lines = new ArrayList<>();
  private List<String> line = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();
  private boolean quoted;
  private boolean closed;

  private CsvLines() {}

  /** The lines of a text that are not blank. */
  static List<List<String>> of(String text) {
    CsvLines read = new CsvLines();
    text.replace("\uFEFF", "").replace("\r\n", "\n").chars().forEach(c -> read.add((char) c));
    read.end();
    return read.lines;
  }

  private void add(char c) {
    if (c == '"') {
      // A doubled mark within quotation marks closes and opens them: it is one mark.
      if (closed) {
        field.append(c);
      }
      quoted = !quoted;
      closed = !quoted;
      return;
    }
    closed = false;
    if (!quoted && c == ',') {
      next();
    } else if (!quoted && c == '\n') {
      end();
    } else {
      field.append(c);
    }
  }

  private void next() {
    line.add(field.toString().strip());
    field.setLength(0);
  }

  private void end() {
    next();
    if (!line.equals(List.of(""))) {
      lines.add(line);
    }
    line = new ArrayList<>();
  }

  /** A line of a CSV, without its end. */
  static String line(List<String> fields) {
    return fields.stream().map(CsvLines::written).collect(Collectors.joining(","));
  }

  private static String written(String field) {
    return field.matches("[^\",\r\n]*") ? field : '"' + field.replace("\"", "\"\"") + '"';
  }
}
