package org.placebook.recipe.control;

import java.util.List;
import org.placebook.recipe.word.Word;

/** A control sheet and its headings, in the order of a template. */
public enum ControlSheet implements Word {
  INPUTS(
      "Inputs",
      "Input",
      "Input; Look for; Sheet; Area code; Area name; Total; Unit; Rounding; Basis; Comparator;"
          + " Measure; Period; Threshold; Round to; Counts; Categories; Values; Keep; Add up;"
          + " Lookup; Weight"),
  LISTS("Lists", "List; Column", "List; Input; Column; Label"),
  AREAS("Areas", "", "Area code; Area name; Group; Set"),
  TABLES("Tables", "Table", "Table; Title; Rows; Area; Comparator row; Sort by; Highlight; Note"),
  COLUMNS(
      "Columns",
      "Table; Heading; Formula",
      "Table; Heading; Formula; For each; Format; Good is; Note"),
  CORRELATIONS(
      "Correlations",
      "Table; Rows",
      "Table; Title; Rows; Row measure; Columns; Column measure; Method; Show; Without; Weights;"
          + " Given; Missing; Adjust; Layout; Note"),
  CHARTS("Charts", "Table; Kind", "Table; Kind; Of; X; Y; Label; Title; Alt text"),
  FINDINGS("Findings", "Table; Finding", "Table; Finding; Of; Note"),
  COVER("Cover", "Item", "Item; Value"),
  NOTES("Notes", "Note; Text", "Note; Text"),
  LOOKUPS("Lookups", "Lookup; From; To", "Lookup; Look for; From; To; To name; Share");

  private final String words;
  private final String required;
  private final String headings;

  ControlSheet(String words, String required, String headings) {
    this.words = words;
    this.required = required;
    this.headings = headings;
  }

  @Override
  public String spellings() {
    return words;
  }

  /** The headings of columns whose cells must be filled in. */
  List<String> required() {
    return of(required);
  }

  /** All headings. */
  public List<String> headings() {
    return of(headings);
  }

  private static List<String> of(String headings) {
    return headings.isEmpty() ? List.of() : List.of(headings.split("; "));
  }
}
