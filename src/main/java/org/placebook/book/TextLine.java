package org.placebook.book;

import java.util.Optional;

/**
 * A line of text in column A.
 *
 * @param text what it says
 * @param style how it looks
 * @param link where a click leads, if anywhere
 * @param formula what keeps the text right while the workbook is edited, if there is need
 */
public record TextLine(String text, Style style, Optional<Link> link, Optional<String> formula) {

  /** How a line looks. */
  public enum Style {
    /** Ordinary text. */
    BODY,
    /** Heading 2. */
    SUBTITLE
  }

  /** Ordinary text. */
  public static TextLine body(String text) {
    return new TextLine(text, Style.BODY, Optional.empty(), Optional.empty());
  }

  /** A text that a formula shows as long as all is well. */
  public static TextLine live(String text, String formula) {
    return new TextLine(text, Style.BODY, Optional.empty(), Optional.of(formula));
  }

  /** A heading within the sheet. */
  public static TextLine subtitle(String text) {
    return new TextLine(text, Style.SUBTITLE, Optional.empty(), Optional.empty());
  }

  /** A descriptive text that leads somewhere. */
  public static TextLine link(String text, Link link) {
    return new TextLine(text, Style.BODY, Optional.of(link), Optional.empty());
  }
}
