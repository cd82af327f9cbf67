package org.placebook.write.plan;

/**
 * How much room texts take, in widths of a digit of the Normal style: the unit of Excel's column
 * widths. Letters are as wide as those of Arial, and of all typefaces made to its measure.
 */
public final class TextWidth {
  private static final int DIGIT = 556;
  private static final int OTHER = 667;
  private static final int WIDE = 1000;

  /** By character from blank to tilde, in thousandths of the size. */
  private static final int[] REGULAR = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  /** The same in bold. */
  private static final int[] BOLD = {
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
    611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
    278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584
  };

  private final double normalPoints;

  public TextWidth(Face normal) {
    this.normalPoints = normal.points();
  }

  /** The width of the widest line of a text. */
  public double width(String text, Face face) {
    double widest = 0;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      widest = Math.max(widest, width(text, start, end, face));
      start = end + 1;
    }
    return Math.max(widest, width(text, start, text.length(), face));
  }

  /** The width of the longest word. */
  double word(String text, Face face) {
    double widest = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || breaks(text.charAt(i))) {
        widest = Math.max(widest, width(text, start, i, face));
        start = i + 1;
      }
    }
    return widest;
  }

  /** How many lines a text takes in a column that leaves so much room, at least one. */
  int lines(String text, Face face, double room) {
    int lines = 0;
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines += wrapped(text, start, end, face, room);
      start = end + 1;
    }
    return lines + wrapped(text, start, text.length(), face, room);
  }

  private int wrapped(String text, int from, int to, Face face, double room) {
    int lines = 1;
    double used = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || text.charAt(i) == ' ' || text.charAt(i) == '-') {
        double word = width(text, start, Math.min(i + 1, to), face);
        double shown = width(text, start, i, face);
        if (used > 0 && used + shown > room) {
          lines++;
          used = 0;
        }
        lines += (int) Math.max(0, Math.ceil(shown / room) - 1);
        used += word;
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean breaks(char c) {
    return c == ' ' || c == '\n' || c == '-';
  }

  private double width(String text, int from, int to, Face face) {
    int[] widths = face.bold() ? BOLD : REGULAR;
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += width(text.charAt(i), widths);
    }
    return sum / (double) DIGIT * (face.points() / normalPoints);
  }

  private static int width(char c, int[] widths) {
    int place = c - ' ';
    if (place >= 0 && place < widths.length) {
      return widths[place];
    }
    return c > '\u2E7F' ? WIDE : OTHER;
  }
}
