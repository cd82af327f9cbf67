package org.placebook.sheet;

/**
 * What a file says of itself; each empty where it says nothing.
 *
 * @param title the document's title
 * @param author who made it
 * @param lastModifiedBy who saved it last
 * @param language such as {@code en-GB}
 * @param keywords separated by commas
 * @param manager the name of a manager, which Excel keeps apart
 * @param company the organisation, which Excel keeps apart
 */
public record DocumentProperties(
    String title,
    String author,
    String lastModifiedBy,
    String language,
    String keywords,
    String manager,
    String company) {
  /** Nothing said. */
  public static final DocumentProperties NONE = new DocumentProperties("", "", "", "", "", "", "");
}
