package org.placebook.book;

import java.util.Optional;

/**
 * A line of text in column A.
 *
 * @param text what it says
 * @param style how it looks
 * @param link where a click leads, if anywhere
 */
public record Line(String text, Style style, Optional<Link> link) {

  /** How a line looks. */
  public enum Style {
    /** Ordinary text. */
    BODY,
    /** Heading 2. */
    SUBTITLE
  }

  /** Ordinary text. */
  public static Line body(String text) {
    return new Line(text, Style.BODY, Optional.empty());
  }

  /** A heading within the sheet. */
  public static Line subtitle(String text) {
    return new Line(text, Style.SUBTITLE, Optional.empty());
  }

  /** A descriptive text that leads somewhere. */
  public static Line link(String text, Link link) {
    return new Line(text, Style.BODY, Optional.of(link));
  }
}
