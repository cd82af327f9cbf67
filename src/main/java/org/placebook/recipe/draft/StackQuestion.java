package org.placebook.recipe.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placebook.table.Column;
import org.placebook.table.Finding;
import org.placebook.table.Named;
import org.placebook.table.Names;
import org.placebook.table.Place;
import org.placebook.table.Table;

/**
 * Files with the same headings, such as twelve monthly ones: whether they are to be read as one
 * table is asked.
 */
final class StackQuestion {
  private StackQuestion() {}

  /** Tables with those that have the same headings in other files; most stand alone. */
  static Collection<List<Table>> alike(List<Table> tables) {
    Map<Object, List<Table>> groups = new LinkedHashMap<>();
    Map<Set<String>, Set<String>> files = new LinkedHashMap<>();
    for (Table table : tables) {
      Set<String> headings = headings(table);
      boolean isFirst =
          files.computeIfAbsent(headings, unused -> new HashSet<>()).add(table.file());
      Object key = isFirst ? headings : table;
      groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(table);
    }
    return groups.values();
  }

  private static Set<String> headings(Table table) {
    return Stream.of(
            table.areaCodes().stream(),
            table.areaNames().stream(),
            table.labels().stream(),
            table.figures().stream())
        .<Column>flatMap(columns -> columns)
        .map(column -> Names.normalise(column.heading()))
        .collect(Collectors.toSet());
  }

  /** What is asked of several tables; nothing of one. */
  static Optional<Finding> of(List<Table> tables) {
    if (tables.size() == 1) {
      return Optional.empty();
    }
    Table first = tables.get(0);
    return Optional.of(
        Finding.error(
            new Place(first.file(), first.sheet(), first.range()),
            "%d files have the same headings: %s. Nothing says that they are one table, one file beneath the other, so that is asked: a recipe whose words under Look for all of them have takes them together; to finish one alone, give it by itself"
                .formatted(
                    tables.size(),
                    Named.few(
                        tables.stream()
                            .map(t -> "%s (%,d rows)".formatted(t.file(), t.rows().size()))
                            .toList()))));
  }
}
