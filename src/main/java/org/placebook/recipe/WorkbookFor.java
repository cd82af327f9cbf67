package org.placebook.recipe;

/** For whom a run makes workbooks. */
public enum WorkbookFor implements Word {
  /** One workbook for all areas in scope. */
  ALL_AREAS("all areas; all"),
  /** A workbook for each area in scope, with it as our area. */
  EACH_AREA("each area; area"),
  /** A workbook for each group, with its areas as our areas. */
  EACH_GROUP("each group; group");

  private final String spellings;

  WorkbookFor(String spellings) {
    this.spellings = spellings;
  }

  @Override
  public String spellings() {
    return spellings;
  }
}
