package org.placebook.sheet.parts;

/** What is said of sheets that Excel hides. */
public final class HiddenSheets {
  public static final String HIDDEN =
      "The sheet is hidden in Excel. It was read all the same; unhide it to look at it.";

  public static final String VERY_HIDDEN =
      "The sheet is hidden so deeply (veryHidden) that Excel's menu does not offer to show it. It"
          + " was read all the same.";

  private HiddenSheets() {}
}
