package org.placebook.recipe.match;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.placebook.recipe.ChartSpec;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.Comparator;
import org.placebook.recipe.CorrelationSpec;
import org.placebook.recipe.NoteRow;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.TableSpec;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.word.CoverItem;

/**
 * Titles, headings and notes with what the recipe and its inputs say in place of {@code
 * {comparator}}, {@code {areas}} (their number) and {@code {period}}, so that they cannot grow
 * false. What is not known stays as it is written.
 */
public final class FilledIn {
  private static final Pattern MARK = Pattern.compile("\\{(comparator|areas|period)}");

  private final Map<String, String> words;

  private FilledIn(Matching matching) {
    this.words =
        Map.of(
            "comparator", comparators(matching),
            "areas", Integer.toString(matching.areas().size()),
            "period", periods(matching));
  }

  /** The same matching, its recipe filled in. */
  public static Matching in(Matching matching) {
    return matching.with(new FilledIn(matching).recipe(matching.recipe()));
  }

  private static String comparators(Matching matching) {
    return matching.inputs().stream()
        .flatMap(input -> input.input().comparators().stream().limit(1))
        .map(Comparator::area)
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  private static String periods(Matching matching) {
    List<String> periods =
        matching.inputs().stream()
            .map(MatchedInput::period)
            .filter(period -> !period.isEmpty())
            .distinct()
            .sorted()
            .toList();
    return String.join(" and ", periods);
  }

  private String of(String text) {
    return MARK.matcher(text)
        .replaceAll(
            mark -> {
              String word = words.getOrDefault(mark.group(1), "");
              return Matcher.quoteReplacement(word.isEmpty() ? mark.group() : word);
            });
  }

  private Recipe recipe(Recipe r) {
    Map<CoverItem, String> cover = new EnumMap<>(CoverItem.class);
    r.cover().forEach((item, text) -> cover.put(item, of(text)));
    return new Recipe(
        r.file(),
        r.inputs(),
        r.lists(),
        r.areas(),
        r.tables().stream().map(this::table).toList(),
        r.correlations().stream().map(this::correlation).toList(),
        r.charts().stream().map(this::chart).toList(),
        r.findings(),
        cover,
        r.notes().stream().map(note -> new NoteRow(note.name(), of(note.text()))).toList(),
        r.lookups());
  }

  private TableSpec table(TableSpec t) {
    return new TableSpec(
        t.name(),
        of(t.title()),
        t.rows(),
        t.subject(),
        t.comparatorRows(),
        t.sortBy(),
        t.highlight(),
        t.notes(),
        t.columns().stream().map(this::column).toList(),
        t.place());
  }

  private ColumnSpec column(ColumnSpec c) {
    return new ColumnSpec(
        c.table(),
        of(c.heading()),
        c.formula(),
        c.formulaText(),
        c.forEach(),
        c.good(),
        c.format(),
        c.notes(),
        c.place());
  }

  private CorrelationSpec correlation(CorrelationSpec c) {
    return new CorrelationSpec(
        c.name(),
        of(c.title()),
        c.rows(),
        c.rowMeasure(),
        c.columns(),
        c.columnMeasure(),
        c.method(),
        c.show(),
        c.without(),
        c.weights(),
        c.given(),
        c.missing(),
        c.adjust(),
        c.layout(),
        c.notes(),
        c.place());
  }

  private ChartSpec chart(ChartSpec c) {
    return new ChartSpec(
        c.table(),
        c.kind(),
        c.of(),
        c.x(),
        c.y(),
        c.label(),
        of(c.title()),
        of(c.altText()),
        c.place());
  }
}
