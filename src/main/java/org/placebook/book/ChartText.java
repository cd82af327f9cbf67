package org.placebook.book;

/**
 * The words of a chart.
 *
 * @param title the message: what the figures say
 * @param subtitle what is drawn and how to read it, beneath the title; may be empty
 * @param altText what it shows, for those who cannot see it
 * @param xTitle the title of the horizontal axis
 * @param yTitle the title of the vertical axis
 * @param described what is drawn, in few words, whatever the figures say: it names pages and files
 */
public record ChartText(
    String title, String subtitle, String altText, String xTitle, String yTitle, String described) {
  /** Refuses a chart that says nothing to those who cannot see it. */
  public ChartText {
    if (title.isBlank() || altText.isBlank()) {
      throw new IllegalArgumentException("A chart needs a title and an alt text");
    }
  }

  /** Of a chart whose title says what is drawn. */
  public ChartText(String title, String subtitle, String altText, String xTitle, String yTitle) {
    this(title, subtitle, altText, xTitle, yTitle, title);
  }

  /** The same with a message for its title, and what is drawn before how to read it. */
  public ChartText says(String message) {
    if (message.isBlank()) {
      return this;
    }
    String read = subtitle.isBlank() ? title : title + ". " + subtitle;
    String told = altText.contains(message) ? altText : message + ". " + altText;
    return new ChartText(message, read, told, xTitle, yTitle, described);
  }
}
