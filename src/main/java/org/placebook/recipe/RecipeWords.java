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
        recipe.correlations().stream().map(c -> c.titled(of(c.title()))).toList(),
        recipe.charts().stream().map(c -> c.worded(of(c.title()), of(c.altText()))).toList(),
        recipe.findings(),
        cover,
        recipe.notes().stream().map(note -> new NoteRow(note.name(), of(note.text()))).toList(),
        recipe.lookups());
  }

  private String of(String text) {
    return filled.apply(text);
  }

  private TableSpec table(TableSpec t) {
    return t.worded(of(t.title()), t.columns().stream().map(this::column).toList());
  }

  private ColumnSpec column(ColumnSpec c) {
    return c.headed(of(c.heading()));
  }
}
