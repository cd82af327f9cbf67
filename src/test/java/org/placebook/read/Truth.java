package org.placebook.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One row of the table of what stands in the real workbooks. */
record Truth(Map<String, String> fields) {

  static List<Truth> read(Path tsv) throws IOException {
    List<String> lines = Files.readAllLines(tsv, StandardCharsets.UTF_8);
    String[] names = lines.get(0).split("\t", -1);
    List<Truth> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> fields = new HashMap<>();
      for (int i = 0; i < names.length; i++) {
        fields.put(names[i], cells[i]);
      }
      rows.add(new Truth(fields));
    }
    return rows;
  }

  String text(String field) {
    return fields.getOrDefault(field, "");
  }

  int number(String field) {
    return Integer.parseInt(text(field));
  }

  /** Whether the truth says anything of a field. */
  boolean has(String field) {
    return !text(field).equals("-") && !text(field).isEmpty();
  }

  @Override
  public String toString() {
    return text("file") + " | " + text("sheet") + " | table " + text("table_no_on_sheet");
  }
}
