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

  /** The whole number that was read last. */
  private int number;

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
    endBracket(in.at + name.length);
  }

  /** The same of an element with a name of one letter, as those of cells have. */
  void end(char name) throws OutOfOrdinary {
    int at = in.at;
    if (bytes[at] != '<' || bytes[at + 1] != '/' || bytes[at + 2] != name) {
      throw new OutOfOrdinary("another element");
    }
    endBracket(at + 3);
  }

  private void endBracket(int after) throws OutOfOrdinary {
    in.at = after;
    if (bytes[after] != '>') {
      skipBlanks();
    }
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
    int at = in.at;
    while (bytes[at] != '>') {
      if (bytes[at] == '/' && bytes[at + 1] == '>') {
        emptyElement = true;
        in.at = at + 2;
        return;
      }
      if (!isBlank(bytes[at])) {
        throw new OutOfOrdinary("another element's name");
      }
      at++;
      if (bytes[at] > ' ' && bytes[at] != '>' && bytes[at] != '/') {
        at = attribute(at);
      }
    }
    emptyElement = false;
    in.at = at + 1;
  }

  /** Reads an attribute and answers where it ends; those of every cell are read in passing. */
  private int attribute(int start) throws OutOfOrdinary {
    byte name = bytes[start];
    byte quote = bytes[start + 2];
    boolean isCommon = (name == 'r' || name == 's') && bytes[start + 1] == '=';
    if (!isCommon || (quote != '"' && quote != '\'')) {
      return other(start);
    }
    int end;
    if (name == 'r') {
      end = reference(start + 3);
    } else {
      end = number(start + 3);
      style = number;
    }
    if (bytes[end] != quote) {
      throw new OutOfOrdinary("a whole number in an attribute");
    }
    return end + 1;
  }

  private int other(int start) throws OutOfOrdinary {
    int at = start;
    while (bytes[at] > ' ' && bytes[at] != '=' && bytes[at] != '>') {
      at++;
    }
    int length = at - start;
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
    if (isNamed(start, length, "t")) {
      type = CellType.of(bytes, from, to);
    } else if (isNamed(start, length, "hidden")) {
      hidden |= isTrue(from, to);
    } else if (isNamed(start, length, "ht")) {
      hidden |= to - from == 1 && bytes[from] == '0';
    }
    return to + 1;
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

  /** Reads the place of a cell or row and answers where it ends. */
  private int reference(int from) throws OutOfOrdinary {
    int at = from;
    int letters = 0;
    while (bytes[at] >= 'A' && bytes[at] <= 'Z' && at - from < 3) {
      letters = letters * 26 + (bytes[at] - 'A' + 1);
      at++;
    }
    int end = number(at);
    if (number == 0) {
      throw new OutOfOrdinary("a row number");
    }
    column = letters;
    row = number;
    return end;
  }

  /** Reads a whole number of at most nine digits and answers where it ends. */
  private int number(int from) throws OutOfOrdinary {
    int at = from;
    int sum = 0;
    int digit = bytes[at] - '0';
    while (digit >= 0 && digit <= 9) {
      sum = sum * 10 + digit;
      at++;
      digit = bytes[at] - '0';
    }
    if (at == from || at - from > 9) {
      throw new OutOfOrdinary("a whole number in an attribute");
    }
    number = sum;
    return at;
  }
}
