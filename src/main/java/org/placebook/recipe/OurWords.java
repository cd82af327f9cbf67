package org.placebook.recipe;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a recipe says of our area without naming it, so that it serves any: <code>{our area}</code>
 * in what the cover says and in titles, alternative texts and notes.
 */
final class OurWords {
  private static final String MARK = "(?i)\\{\\s*our area\\s*\\}";
  private static final String NO_ONE = "all areas";

  private final String ours;

  private OurWords(String ours) {
    this.ours = ours;
  }

  /** A recipe that names our areas wherever it speaks of them. */
  static Recipe in(Recipe recipe, List<String> ours) {
    OurWords words = new OurWords(ours.isEmpty() ? NO_ONE : enumerated(ours));
    return new Recipe(
        recipe.file(),
        recipe.inputs(),
        recipe.lists(),
        recipe.areas(),
        recipe.tables().stream().map(words::spoken).toList(),
        recipe.correlations(),
        recipe.charts().stream().map(words::spoken).toList(),
        recipe.findings(),
        recipe.cover().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, fact -> words.spoken(fact.getValue()))),
        recipe.notes().stream()
            .map(note -> new NoteRow(note.name(), words.spoken(note.text())))
            .toList(),
        recipe.lookups());
  }

  private static String enumerated(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private String spoken(String text) {
    return text.replaceAll(MARK, java.util.regex.Matcher.quoteReplacement(ours));
  }

  private TableSpec spoken(TableSpec table) {
    return new TableSpec(
        table.name(),
        spoken(table.title()),
        table.rows(),
        table.subject(),
        table.comparatorRows(),
        table.sortBy(),
        table.highlight(),
        table.notes(),
        table.columns(),
        table.place());
  }

  private ChartSpec spoken(ChartSpec chart) {
    return new ChartSpec(
        chart.table(),
        chart.kind(),
        chart.of(),
        chart.x(),
        chart.y(),
        chart.label(),
        spoken(chart.title()),
        spoken(chart.altText()),
        chart.place());
  }
}
