package org.placebook.own.text;

/** There is no native text; the cell holds a value, and the list says why. */
public final class NotLive extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * For a reason.
   *
   * @param why in words that complete "a value, since"
   */
  public NotLive(String why) {
    super(why, null, false, false);
  }

  /** In words that complete "a value, since". */
  public String why() {
    return String.valueOf(getMessage());
  }
}
