package org.placebook.book.front;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.placebook.book.TableSheet;
import org.placebook.table.Names;

/** The sheets of tables in the recipe's order, each followed by its charts. */
final class TablesAndCharts {
  private final Map<String, List<TableSheet>> byTable = new LinkedHashMap<>();

  /**
   * Adds a sheet behind the others of its table.
   *
   * @param table the name of the table that it is, or is a chart of
   */
  void add(String table, TableSheet sheet) {
    String key = Names.tidy(table).toLowerCase(Locale.ROOT);
    byTable.computeIfAbsent(key, name -> new ArrayList<>()).add(sheet);
  }

  List<TableSheet> sheets() {
    return byTable.values().stream().flatMap(List::stream).toList();
  }
}
