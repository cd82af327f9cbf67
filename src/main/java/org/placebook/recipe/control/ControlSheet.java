package org.placebook.recipe.control;

import java.util.List;
import org.placebook.recipe.word.Word;

/** A control sheet and its headings, in the order of a template. */
public enum ControlSheet implements Word {
  INPUTS("Inputs", "Input"),
  LISTS("Lists", "List; Column"),
  AREAS("Areas", ""),
  TABLES("Tables", "Table"),
  COLUMNS("Columns", "Table; Heading; Formula"),
  CORRELATIONS("Correlations", "Table; Rows"),
  CHARTS("Charts", "Table; Kind"),
  FINDINGS("Findings", "Table; Finding"),
  COVER("Cover", "Item"),
  NOTES("Notes", "Note; Text"),
  LOOKUPS("Lookups", "Lookup; From; To");

  private final String words;
  private final String required;

  ControlSheet(String words, String required) {
    this.words = words;
    this.required = required;
  }

  @Override
  public String spellings() {
    return words;
  }

  /** The headings of columns whose cells must be filled in. */
  List<String> required() {
    return required.isEmpty() ? List.of() : List.of(required.split("; "));
  }

  /** All headings, in the order of a template. */
  public List<String> headings() {
    return ControlColumn.of(words).stream().map(ControlColumn::heading).toList();
  }
}
