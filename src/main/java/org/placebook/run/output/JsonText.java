package org.placebook.run.output;

/** Writes JSON; commas and escapes are its care. */
public final class JsonText {
  private final StringBuilder out = new StringBuilder();
  private boolean comma;

  /** Opens an object or array by its bracket. */
  public JsonText open(char bracket) {
    separate();
    out.append(bracket);
    comma = false;
    return this;
  }

  /** Closes it. */
  public JsonText close(char bracket) {
    out.append(bracket);
    comma = true;
    return this;
  }

  /** A member's name; its value follows. */
  public JsonText name(String name) {
    separate();
    quote(name);
    out.append(':');
    comma = false;
    return this;
  }

  /** A text. */
  public JsonText text(String text) {
    separate();
    quote(text);
    comma = true;
    return this;
  }

  /** A number, which must be finite. */
  public JsonText number(double number) {
    separate();
    boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
    out.append(whole ? Long.toString((long) number) : Double.toString(number));
    comma = true;
    return this;
  }

  private void separate() {
    if (comma) {
      out.append(',');
    }
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
