package org.placebook.book.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placebook.formula.excel.AreaBlock;
import org.placebook.formula.excel.CellRef;
import org.placebook.table.Letters;

/**
 * Columns that stand side by side and are headed by the members of a list, so that a formula finds
 * one by its member.
 *
 * @param first the first one's areas
 * @param columns how many there are
 * @param headerRow the sheet's row of headings
 * @param ending what follows the member in each heading
 */
public record Family(AreaBlock first, int columns, int headerRow, String ending) {

  /**
   * The columns as a family, if they are one.
   *
   * @param labels the members
   * @param blocks a member's areas
   * @param headings a column's heading
   */
  static Optional<Family> of(
      List<String> labels, List<AreaBlock> blocks, List<String> headings, int headerRow) {
    if (labels.isEmpty() || blocks.size() != labels.size()) {
      return Optional.empty();
    }
    AreaBlock first = blocks.get(0);
    String ending = ending(labels.get(0), headings.get(0));
    boolean isOne =
        IntStream.range(0, labels.size())
            .allMatch(
                i ->
                    blocks.get(i).equals(next(first, i))
                        && headings.get(i).equals(labels.get(i) + ending)
                        && !labels.get(i).matches(".*[*?~].*"));
    boolean isShort = ending.length() < 200;
    return isOne && isShort
        ? Optional.of(new Family(first, labels.size(), headerRow, ending))
        : Optional.empty();
  }

  private static String ending(String label, String heading) {
    return heading.startsWith(label) ? heading.substring(label.length()) : "";
  }

  private static AreaBlock next(AreaBlock first, int by) {
    return new AreaBlock(
        first.sheet(), first.column() + by, first.firstRow(), first.lastRow(), first.groupColumn());
  }

  /** The areas of the member that a cell names. */
  public String at(String cell, String home) {
    String sheet = CellRef.sheetPrefix(first.sheet(), home);
    String from = "$" + Letters.of(first.column()) + "$";
    String to = "$" + Letters.of(first.column() + columns - 1) + "$";
    return "INDEX(%s%s%d:%s%d,0,MATCH(%s%s,%s%s%d:%s%d,0))"
        .formatted(
            sheet,
            from,
            first.firstRow(),
            to,
            first.lastRow(),
            cell,
            quoted(ending),
            sheet,
            from,
            headerRow,
            to,
            headerRow);
  }

  /** What is joined to a member; line ends are a function in Excel. */
  static String quoted(String ending) {
    StringBuilder joined = new StringBuilder();
    for (String line : ending.split("\n", -1)) {
      joined.append(joined.isEmpty() ? "" : "&CHAR(10)");
      joined.append(line.isEmpty() ? "" : "&\"" + line.replace("\"", "\"\"") + "\"");
      if (joined.isEmpty()) {
        joined.append("&\"\"");
      }
    }
    String text = joined.toString().replace("&\"\"&", "&");
    return text.equals("&\"\"") ? "" : text;
  }
}
