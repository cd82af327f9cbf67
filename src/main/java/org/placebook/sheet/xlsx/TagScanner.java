package org.placebook.sheet.xlsx;

/**
 * Scans the inside of a tag, keeping those attributes that rows and cells have in common use: r, s,
 * t, ht and hidden.
 */
final class TagScanner {
  private final ScanBuffer in;
  private final byte[] bytes;
  private boolean emptyElement;
  private int column;
  private int row;
  private int style;
  private CellType type = CellType.NUMBER;
  private boolean hidden;

  TagScanner(ScanBuffer in) {
    this.in = in;
    this.bytes = in.bytes;
  }

  /** Whether the last tag was of the form {@code <a/>}. */
  boolean isEmptyElement() {
    return emptyElement;
  }

  /** The column letters of {@code r}, or 0. */
  int column() {
    return column;
  }

  /** The row number of {@code r}, or 0. */
  int row() {
    return row;
  }

  int style() {
    return style;
  }

  CellType type() {
    return type;
  }

  boolean isHidden() {
    return hidden;
  }

  void skipBlanks() {
    int at = in.at;
    while (isBlank(bytes[at])) {
      at++;
    }
    in.at = at;
  }

  private static boolean isBlank(byte b) {
    return b <= ' ' && (b == ' ' || b == '\n' || b == '\t' || b == '\r');
  }

  /** Passes an end tag, blanks before its bracket included. */
  void end(byte[] name) throws OutOfOrdinary {
    if (!in.startsWith(name)) {
      throw new OutOfOrdinary("another element");
    }
    in.at += name.length;
    skipBlanks();
    if (bytes[in.at] != '>') {
      throw new OutOfOrdinary("an end tag");
    }
    in.at++;
  }

  /** Passes the name of an element, its brackets before it. */
  void skipName() throws OutOfOrdinary {
    int at = in.at;
    while (bytes[at] > ' ' && bytes[at] != '>' && (bytes[at] != '/' || bytes[at + 1] != '>')) {
      if (bytes[at] == ':' || bytes[at] == '!' || bytes[at] == '?') {
        throw new OutOfOrdinary("a prefix, comment or CDATA");
      }
      at++;
    }
    in.at = at;
  }

  /** Reads on to the end of a start tag whose name is just behind. */
  void attributes() throws OutOfOrdinary {
    column = 0;
    row = 0;
    style = 0;
    type = CellType.NUMBER;
    hidden = false;
    while (true) {
      byte before = bytes[in.at];
      skipBlanks();
      byte b = bytes[in.at];
      if (b == '>') {
        emptyElement = false;
        in.at++;
        return;
      }
      if (b == '/' && bytes[in.at + 1] == '>') {
        emptyElement = true;
        in.at += 2;
        return;
      }
      if (!isBlank(before)) {
        throw new OutOfOrdinary("another element's name");
      }
      attribute();
    }
  }

  private void attribute() throws OutOfOrdinary {
    int name = in.at;
    int at = name;
    while (bytes[at] > ' ' && bytes[at] != '=' && bytes[at] != '>') {
      at++;
    }
    int length = at - name;
    byte quote = bytes[at + 1];
    if (length == 0 || bytes[at] != '=' || (quote != '"' && quote != '\'')) {
      throw new OutOfOrdinary("an attribute's form");
    }
    int from = at + 2;
    int to = from;
    while (bytes[to] != quote) {
      if (bytes[to] == 0 || bytes[to] == '<' || bytes[to] == '&') {
        throw new OutOfOrdinary("an attribute's value");
      }
      to++;
    }
    in.at = to + 1;
    if (length == 1) {
      common(bytes[name], from, to);
    } else if (isNamed(name, length, "hidden")) {
      hidden |= isTrue(from, to);
    } else if (isNamed(name, length, "ht")) {
      hidden |= to - from == 1 && bytes[from] == '0';
    }
  }

  private void common(byte name, int from, int to) throws OutOfOrdinary {
    switch (name) {
      case 'r' -> reference(from, to);
      case 's' -> style = number(from, to);
      case 't' -> type = CellType.of(bytes, from, to);
      default -> {}
    }
  }

  private boolean isNamed(int from, int length, String name) {
    if (length != name.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (bytes[from + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isTrue(int from, int to) {
    return isNamed(from, to - from, "1")
        || isNamed(from, to - from, "true")
        || isNamed(from, to - from, "on");
  }

  private void reference(int from, int to) throws OutOfOrdinary {
    int at = from;
    int letters = 0;
    while (bytes[at] >= 'A' && bytes[at] <= 'Z' && at - from < 3) {
      letters = letters * 26 + (bytes[at] - 'A' + 1);
      at++;
    }
    column = letters;
    row = number(at, to);
    if (row == 0) {
      throw new OutOfOrdinary("a row number");
    }
  }

  /** A whole number of at most nine digits. */
  private int number(int from, int to) throws OutOfOrdinary {
    int number = 0;
    for (int at = from; at < to; at++) {
      int digit = bytes[at] - '0';
      if (digit < 0 || digit > 9) {
        throw new OutOfOrdinary("a whole number in an attribute");
      }
      number = number * 10 + digit;
    }
    if (to == from || to - from > 9) {
      throw new OutOfOrdinary("a whole number in an attribute");
    }
    return number;
  }
}
