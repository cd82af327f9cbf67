package org.placebook.recipe;

import java.util.List;

/** A kind of chart. */
public enum ChartKind implements Word {
  /** Points, with a trend line. */
  SCATTER("scatter", ""),
  /** Bars in order of length. */
  RANKED_BAR("ranked bar", "bar"),
  /** Cells by shade. */
  HEAT_MAP("heat map", ""),
  /** Two dates, joined. */
  SLOPE("slope", ""),
  /** The same chart for each member. */
  SMALL_MULTIPLES("small multiples", ""),
  /** Two sides, back to back. */
  PYRAMID("pyramid", "");

  private final String words;
  private final String alsoWritten;

  ChartKind(String words, String alsoWritten) {
    this.words = words;
    this.alsoWritten = alsoWritten;
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public List<String> alsoWritten() {
    return alsoWritten.isEmpty() ? List.of() : List.of(alsoWritten.split("; "));
  }
}
