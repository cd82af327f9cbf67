package org.placebook.book;

/**
 * The words of a chart.
 *
 * @param title what it is of
 * @param subtitle how to read it, beneath the title; may be empty
 * @param altText what it shows, for those who cannot see it
 * @param xTitle the title of the horizontal axis
 * @param yTitle the title of the vertical axis
 */
public record ChartText(
    String title, String subtitle, String altText, String xTitle, String yTitle) {
  /** Refuses a chart that says nothing to those who cannot see it. */
  public ChartText {
    if (title.isBlank() || altText.isBlank()) {
      throw new IllegalArgumentException("A chart needs a title and an alt text");
    }
  }
}
