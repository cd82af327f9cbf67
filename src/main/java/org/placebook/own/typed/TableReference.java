package org.placebook.own.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placebook.sheet.parts.Escapes;

/**
 * A reference to columns of an Excel table.
 *
 * @param table its name, or none for the table that the formula stands in
 * @param thisRow whether only the cell in the formula's row is meant
 * @param special other parts than the figures, such as {@code #Totals}
 * @param first the heading of the first column, unescaped; none for all columns
 * @param last the heading of the last column of a range of them
 */
public record TableReference(
    Optional<String> table,
    boolean thisRow,
    List<String> special,
    Optional<String> first,
    Optional<String> last) {

  /** Copies the list. */
  public TableReference {
    special = List.copyOf(special);
  }

  /** Reads a piece of a formula: {@code Jobs[[#This Row],[Retail]]}, {@code [@Retail]}. */
  public static TableReference of(String piece) {
    int open = piece.indexOf('[');
    Optional<String> table = open > 0 ? Optional.of(piece.substring(0, open)) : Optional.empty();
    String inside = piece.substring(open + 1, Math.max(open + 1, piece.length() - 1));
    boolean at = inside.startsWith("@");
    String rest = at ? inside.substring(1) : inside;
    List<String> items = new ArrayList<>();
    boolean ranged = split(rest, items);
    boolean thisRow = at;
    List<String> special = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    for (String item : items) {
      String plain = item.strip();
      if (plain.equalsIgnoreCase("#This Row")) {
        thisRow = true;
      } else if (plain.startsWith("#")) {
        special.add(plain.toLowerCase(Locale.ROOT));
      } else if (!plain.isEmpty()) {
        headings.add(Escapes.decode(unescaped(item)));
      }
    }
    Optional<String> first = headings.stream().findFirst();
    Optional<String> last =
        ranged && headings.size() > 1 ? Optional.of(headings.get(1)) : Optional.empty();
    return new TableReference(table, thisRow, special, first, last);
  }

  /** Cuts what stands within the outer brackets; true where a colon joins two headings. */
  private static boolean split(String inside, List<String> items) {
    if (!inside.stripLeading().startsWith("[")) {
      items.add(inside);
      return false;
    }
    boolean ranged = false;
    int start = -1;
    int plain = 0;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      if (c == '\'') {
        i++;
      } else if (c == '[') {
        start = i + 1;
      } else if (c == ']') {
        items.add(inside.substring(start, i));
        start = -1;
        plain = i + 1;
      } else if (start < 0 && c == ':') {
        ranged = true;
        plain = i + 1;
      } else if (start < 0 && c == ',') {
        plain = i + 1;
      }
    }
    if (start < 0 && !inside.substring(plain).isBlank()) {
      items.add(inside.substring(plain).strip());
    }
    return ranged;
  }

  private static String unescaped(String heading) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < heading.length(); i++) {
      if (heading.charAt(i) == '\'' && i + 1 < heading.length()) {
        i++;
      }
      plain.append(heading.charAt(i));
    }
    return plain.toString();
  }

  /** A heading as it stands between brackets. */
  public static String escaped(String heading) {
    return heading.replaceAll("['\\[\\]#@]", "'$0");
  }

  /** The cell of a column in the formula's row, as files store it. */
  public static String ofThisRow(String table, String heading) {
    return table + "[[#This Row],[" + escaped(heading) + "]]";
  }

  /** The cells of neighbouring columns in the formula's row, as files store them. */
  public static String ofThisRow(String table, String first, String last) {
    return table + "[[#This Row],[" + escaped(first) + "]:[" + escaped(last) + "]]";
  }

  /** The figures of a whole column. */
  public static String ofColumn(String table, String heading) {
    return table + "[" + escaped(heading) + "]";
  }
}
