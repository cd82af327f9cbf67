package org.placebook.run.output;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.placebook.book.Cells;
import org.placebook.book.Properties;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.table.Day;
import org.placebook.table.Figure;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Value;
import org.placebook.write.ods.CsvWriter;

/**
 * Says what CSV files hold, as the W3C recommendation "Metadata Vocabulary for Tabular Data" asks
 * for: a group of tables with their titles, columns and types, and the shorthand that stands for a
 * missing figure.
 */
final class CsvMetadata {
  private static final String CONTEXT = "http://www.w3.org/ns/csvw";

  /** A table and the name of its file. */
  record Entry(String file, TableSheet table) {}

  private final JsonText json = new JsonText();

  private CsvMetadata() {}

  static String of(Properties properties, List<Entry> entries) {
    CsvMetadata metadata = new CsvMetadata();
    metadata.group(properties, entries);
    return metadata.json + "\n";
  }

  private void group(Properties properties, List<Entry> entries) {
    json.open('{').name("@context").open('[').text(CONTEXT);
    json.open('{').name("@language").text(properties.language()).close('}').close(']');
    json.name("dc:title").text(properties.title());
    json.name("dc:publisher").text(properties.author());
    json.name("dc:description").text(properties.description());
    json.name("dc:language").text(properties.language());
    json.name("tables").open('[');
    entries.forEach(this::table);
    json.close(']').close('}');
  }

  private void table(Entry entry) {
    json.open('{').name("url").text(entry.file());
    json.name("dc:title").text(entry.table().title());
    json.name("dialect").open('{').name("encoding").text("utf-8").close('}');
    json.name("tableSchema").open('{').name("columns").open('[');
    Set<String> names = new HashSet<>();
    entry.table().columns().forEach(column -> column(column, names));
    json.close(']').close('}').close('}');
  }

  private void column(SheetColumn column, Set<String> names) {
    String type = type(column.cells());
    json.open('{').name("name").text(name(column.heading(), names));
    json.name("titles").text(CsvWriter.heading(column));
    json.name("datatype").text(type);
    json.name("null").open('[').text("");
    for (Reason reason : Reason.values()) {
      json.text(reason.shorthand());
    }
    json.close(']').close('}');
  }

  private static String type(Cells cells) {
    if (all(cells, Figure.class)) {
      return "number";
    }
    return all(cells, Day.class) ? "date" : "string";
  }

  /** Whether every cell that says anything is of a kind, and there is one that does. */
  private static boolean all(Cells cells, Class<? extends Value> kind) {
    List<Value> said =
        IntStream.range(0, cells.size())
            .filter(row -> !cells.isBlank(row))
            .mapToObj(cells::value)
            .filter(value -> !(value instanceof Missing))
            .toList();
    return !said.isEmpty() && said.stream().allMatch(kind::isInstance);
  }

  /** Letters, digits and underscores, each once: what a program calls the column. */
  private static String name(String heading, Set<String> taken) {
    String plain =
        heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
    String base = plain.isEmpty() ? "column" : plain;
    String name = base;
    for (int i = 2; !taken.add(name); i++) {
      name = base + "_" + i;
    }
    return name;
  }
}
