package org.placebook.recipe.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.placebook.table.FigureColumn;
import org.placebook.table.Superscripts;
import org.placebook.table.Table;

/**
 * All that Look for searches of a table: file name, sheet name, title block, headings.
 *
 * @param text words in lower case, a blank before, between and behind them
 */
record SearchText(String text) {

  /** Of everything that Look for searches. */
  static SearchText of(Table table) {
    List<String> parts = new ArrayList<>(List.of(table.file(), table.sheet()));
    parts.addAll(titleBlock(table));
    table.figures().stream().map(FigureColumn::heading).forEach(parts::add);
    table.labels().forEach(column -> parts.add(column.heading()));
    return new SearchText(words(String.join(" / ", parts)));
  }

  /** Of what tells one period or measure from another: the title block, file and sheet. */
  static SearchText ofTitle(Table table) {
    List<String> parts = new ArrayList<>(titleBlock(table));
    parts.add(table.sheet());
    parts.add(table.file());
    return new SearchText(words(String.join(" / ", parts)));
  }

  /** Of the lines that name a fact, alone. */
  static SearchText ofPreamble(Table table) {
    return new SearchText(words(String.join(" / ", table.preamble().values())));
  }

  private static List<String> titleBlock(Table table) {
    List<String> parts = new ArrayList<>(List.of(table.title()));
    table
        .preamble()
        .forEach(
            (name, value) -> {
              parts.add(name);
              parts.add(value);
            });
    return parts;
  }

  private static String words(String text) {
    String plain =
        Normalizer.normalize(Superscripts.without(text), Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace("&", " and ")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return " " + plain + " ";
  }

  /** Whether a phrase occurs; its last word may be the start of a longer one. */
  boolean holds(String phrase) {
    return text.contains(words(phrase).stripTrailing());
  }

  /** Whether all words of a phrase occur, wherever they stand. */
  boolean holdsWordsOf(String phrase) {
    return Arrays.stream(words(phrase).strip().split(" ")).allMatch(w -> text.contains(" " + w));
  }

  /** The first word that another haystack lacks, or empty. */
  String wordNotIn(SearchText other) {
    return Arrays.stream(text.strip().split(" "))
        .filter(word -> word.length() > 2 && !other.text().contains(" " + word + " "))
        .findFirst()
        .orElse("");
  }
}
