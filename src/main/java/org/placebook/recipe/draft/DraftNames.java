package org.placebook.recipe.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.placebook.recipe.control.ControlSheet;

/**
 * What a draft calls the things of one table, so that drafts of several tables can be one.
 *
 * @param input the table, in formulas
 * @param list its columns
 * @param values those that are no counts: rates, averages, per cents
 * @param note the note that says what was inferred
 * @param tables how many sheets the drafts before have
 */
record DraftNames(String input, String list, String values, String note, int tables) {
  /** Those of a table that is drafted for alone. */
  static final DraftNames ONLY = new DraftNames("table", "columns", "values", "note 1", 0);

  /** The name stands on a tab too, behind a word. */
  private static final int LONGEST = 24;

  private static final String SMALL_WORD = "(?: (?:by|of|and|in|for|the|to))+$";

  /**
   * Those of one of several.
   *
   * @param file the table's file, after which it is called
   * @param before the drafts that come first
   */
  static DraftNames of(String file, List<Draft> before) {
    Set<String> taken = new HashSet<>();
    int tables = 0;
    for (Draft draft : before) {
      draft.rows(ControlSheet.INPUTS).forEach(row -> taken.add(row.get(0)));
      tables += draft.rows(ControlSheet.TABLES).size();
      tables += draft.rows(ControlSheet.CORRELATIONS).size();
    }
    String input = called(file);
    for (int number = 2; taken.contains(input); number++) {
      input = called(file) + " " + number;
    }
    String note = "note " + (before.size() + 1);
    return new DraftNames(input, "columns of " + input, "values of " + input, note, tables);
  }

  /** As many words of the file's name as there is room for, the last of them no small word. */
  private static String called(String file) {
    String called =
        words(file).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
    while (called.length() > LONGEST && called.contains(" ")) {
      called = called.substring(0, called.lastIndexOf(' ')).replaceFirst(SMALL_WORD, "");
    }
    String name = called.substring(0, Math.min(LONGEST, called.length()));
    return name.chars().anyMatch(Character::isLetter) ? name : "table " + name;
  }

  /** The file's name without its ending, as words; all of it where that is nothing. */
  static String words(String file) {
    String words = file.replaceFirst("\\.\\w+$", "").replaceAll("[_-]+", " ").strip();
    return words.isEmpty() ? file : words;
  }

  /** The name of one of its sheets, counted from 1. */
  String table(int number) {
    return "Table " + (tables + number);
  }
}
