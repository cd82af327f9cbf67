package org.placebook.recipe;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.placebook.recipe.word.CoverItem;

/**
 * What a recipe says to readers: facts of the cover, titles, headings, alternative texts and notes,
 * in which placeholders stand for what is known only when it runs.
 *
 * @param filled a text with what stands for its placeholders
 */
record RecipeWords(UnaryOperator<String> filled) {

  Recipe in(Recipe recipe) {
    Map<CoverItem, String> cover = new EnumMap<>(CoverItem.class);
    recipe.cover().forEach((item, text) -> cover.put(item, of(text)));
    return new Recipe(
        recipe.file(),
        recipe.inputs(),
        recipe.lists(),
        recipe.areas(),
        recipe.tables().stream().map(this::table).toList(),
        recipe.correlations().stream().map(this::correlation).toList(),
        recipe.charts().stream().map(this::chart).toList(),
        recipe.findings(),
        cover,
        recipe.notes().stream().map(note -> new NoteRow(note.name(), of(note.text()))).toList(),
        recipe.lookups());
  }

  private String of(String text) {
    return filled.apply(text);
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
