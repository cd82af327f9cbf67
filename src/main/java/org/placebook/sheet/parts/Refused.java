package org.placebook.sheet.parts;

import java.io.IOException;

/**
 * Carries a sentence for the analyst up through layers that know {@link IOException} only; the
 * outermost one turns it into an {@code UnreadableFile}.
 */
public final class Refused extends IOException {
  private static final long serialVersionUID = 1;

  public Refused(String sentence) {
    super(sentence);
  }

  public Refused(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** The file says something that no sound workbook says. */
  public static Refused damaged(String what) {
    return new Refused(damage(what));
  }

  /** The same, where something tells of it. */
  public static Refused damaged(String what, Exception cause) {
    return new Refused(damage(what), cause);
  }

  private static String damage(String what) {
    return "The file is damaged: " + what + ". " + REPAIR;
  }

  /** What to do with a damaged workbook. */
  public static final String REPAIR =
      "Copy or download it again. If that does not help, open it in Excel, let Excel repair it,"
          + " save it under a new name and try that file.";
}
