package org.placebook.recipe.word;

/** A kind of chart. */
public enum ChartKind implements Word {
  /** Points, with a trend line. */
  SCATTER("scatter"),
  /** Bars in order of length. */
  RANKED_BAR("ranked bar; bar"),
  /** Cells by shade. */
  HEAT_MAP("heat map"),
  /** Two dates, joined. */
  SLOPE("slope"),
  /** A line over three or more periods. */
  LINE("line"),
  /** The same chart for each member. */
  SMALL_MULTIPLES("small multiples"),
  /** An equal tile for each district. */
  TILE_MAP("tile map"),
  /** Two sides, back to back. */
  PYRAMID("pyramid");

  private final String spellings;

  ChartKind(String spellings) {
    this.spellings = spellings;
  }

  @Override
  public String spellings() {
    return spellings;
  }
}
