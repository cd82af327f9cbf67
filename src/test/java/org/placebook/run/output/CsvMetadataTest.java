package org.placebook.run.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.run.Json;
import org.placebook.run.PublishedSample;

/**
 * The metadata of published CSV files against the main constraints of the W3C's "Metadata
 * Vocabulary for Tabular Data" and "Model for Tabular Data": context, tables that are there,
 * columns that are those of the header row, cells that are of the type or stand for null.
 */
class CsvMetadataTest {
  @TempDir Path folder;

  @Test
  void saysWhatTheFilesHold() throws IOException {
    List<Path> published = PublishedSample.in(folder);
    Path file = one(published, "-metadata.json");
    Map<?, ?> group = (Map<?, ?>) Json.read(Files.readString(file));
    List<?> context = list(group, "@context");
    assertThat(context.get(0)).isEqualTo("http://www.w3.org/ns/csvw");
    assertThat(text((Map<?, ?>) context.get(1), "@language")).isEqualTo("en-GB");
    List<String> urls = new ArrayList<>();
    int cells = 0;
    for (Object table : list(group, "tables")) {
      String url = text((Map<?, ?>) table, "url");
      urls.add(url);
      cells += table((Map<?, ?>) table, file.resolveSibling(url));
    }
    assertThat(urls)
        .containsExactlyInAnyOrderElementsOf(
            published.stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> name.endsWith(".csv"))
                .toList());
    assertThat(cells).isGreaterThan(10_000);
  }

  /** Answers how many cells were looked at. */
  private static int table(Map<?, ?> table, Path csv) throws IOException {
    assertThat(csv).exists();
    Map<?, ?> schema = (Map<?, ?>) member(table, "tableSchema");
    List<Map<?, ?>> columns = new ArrayList<>();
    list(schema, "columns").forEach(column -> columns.add((Map<?, ?>) column));
    List<String> names = columns.stream().map(column -> text(column, "name")).toList();
    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[A-Za-z0-9]\\w*"));
    List<CSVRecord> records;
    try (CSVParser parser = CSVParser.parse(csv, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
      records = parser.getRecords();
    }
    assertThat(columns.stream().map(column -> text(column, "titles")).toList())
        .as(csv.toString())
        .isEqualTo(records.get(0).toList());
    int cells = 0;
    for (CSVRecord record : records.subList(1, records.size())) {
      assertThat(record.size()).isEqualTo(columns.size());
      for (int i = 0; i < record.size(); i++) {
        assertThat(isOfType(record.get(i), columns.get(i)))
            .as("%s, %s: %s", csv, names.get(i), record.get(i))
            .isTrue();
        cells++;
      }
    }
    return cells;
  }

  private static boolean isOfType(String cell, Map<?, ?> column) {
    if (list(column, "null").contains(cell)) {
      return true;
    }
    return switch (text(column, "datatype")) {
      case "number" -> cell.matches("[+-]?\\d+(\\.\\d+)?([Ee][+-]?\\d+)?");
      case "date" -> LocalDate.parse(cell).toString().equals(cell);
      case "string" -> true;
      default -> false;
    };
  }

  private static String text(Map<?, ?> object, String name) {
    return (String) member(object, name);
  }

  private static List<?> list(Map<?, ?> object, String name) {
    return (List<?>) member(object, name);
  }

  private static Object member(Map<?, ?> object, String name) {
    return Objects.requireNonNull(object.get(name), name);
  }

  private static Path one(List<Path> files, String end) {
    return files.stream().filter(f -> f.toString().endsWith(end)).findFirst().orElseThrow();
  }
}
