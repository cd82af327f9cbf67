package org.placebook.recipe;

/** A fact for the cover. */
public enum CoverItem implements Word {
  /** With period and geography. */
  TITLE("Title"),
  /** Beneath the title. */
  SUBTITLE("Subtitle"),
  /** A few sentences. */
  SUMMARY("Summary"),
  /** The organisation. */
  PUBLISHER("Publisher"),
  /** A mailbox. */
  CONTACT("Contact"),
  /** The date, as 2026-01-31. */
  PUBLISHED("Published"),
  /** When the next edition comes. */
  NEXT_UPDATE("Next update"),
  /** Under which it may be used again. */
  LICENCE("Licence"),
  /** Where the figures come from. */
  SOURCE("Source"),
  /** Codes or names of the areas that the workbook is made for, separated by semicolons. */
  OUR_AREA("Our area"),
  /** For whom workbooks are made: all areas, each area, each group. */
  WORKBOOK_FOR("Workbook for"),
  /** Separated by commas. */
  KEYWORDS("Keywords"),
  /** Such as en-GB. */
  LANGUAGE("Language");

  private final String spellings;

  CoverItem(String spellings) {
    this.spellings = spellings;
  }

  @Override
  public String spellings() {
    return spellings;
  }
}
