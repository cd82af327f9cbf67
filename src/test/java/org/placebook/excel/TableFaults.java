package org.placebook.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/** What Excel does not take in the tables of a workbook. */
final class TableFaults {
  private static final Pattern NAME = Pattern.compile("[\\p{L}_\\\\][\\p{L}\\d_.\\\\]*");
  private static final Pattern CELL = Pattern.compile("[A-Za-z]{1,3}\\d+");
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final Set<String> ids = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  /** What is wrong with the tables of one sheet; called for every sheet of a workbook in turn. */
  List<String> of(List<Element> tables, List<CellRangeAddress> merged, CellFaults cells) {
    List<String> faults = new ArrayList<>();
    List<CellRangeAddress> taken = new ArrayList<>(merged);
    for (Element table : tables) {
      CellRangeAddress range = CellRangeAddress.valueOf(table.getAttribute("ref"));
      String name = table.getAttribute("displayName");
      if (taken.stream().anyMatch(range::intersects)) {
        faults.add("table %s meets another or merged cells".formatted(name));
      }
      taken.add(range);
      if (range.getLastRow() <= range.getFirstRow()) {
        faults.add("table %s has no rows".formatted(name));
      }
      named(table.getAttribute("id"), name).ifPresent(faults::add);
      headings(table, range, cells).ifPresent(fault -> faults.add("table " + name + fault));
    }
    return faults;
  }

  private Optional<String> named(String id, String name) {
    boolean fits = NAME.matcher(name).matches() && !CELL.matcher(name).matches();
    boolean freshId = ids.add(id);
    boolean freshName = names.add(name.toLowerCase(Locale.ROOT));
    return fits && freshId && freshName
        ? Optional.empty()
        : Optional.of("table id %s or name %s".formatted(id, name));
  }

  private static Optional<String> headings(
      Element table, CellRangeAddress range, CellFaults cells) {
    List<String> headings =
        Parts.all(table, "tableColumn").stream()
            .map(column -> decoded(column.getAttribute("name")))
            .toList();
    Set<String> different = new HashSet<>();
    headings.forEach(heading -> different.add(heading.toLowerCase(Locale.ROOT)));
    int width = range.getLastColumn() - range.getFirstColumn() + 1;
    if (headings.size() != width || different.size() != width) {
      return Optional.of(" has %d columns in %d".formatted(different.size(), width));
    }
    if (table.getAttribute("headerRowCount").equals("0")) {
      return Optional.empty();
    }
    for (int i = 0; i < width; i++) {
      String place =
          new CellReference(range.getFirstRow(), range.getFirstColumn() + i).formatAsString(false);
      String shown = cells.content(place).map(TableFaults::decoded).orElse("");
      if (!Objects.equals(shown, headings.get(i))) {
        return Optional.of(" has heading '%s', %s '%s'".formatted(headings.get(i), place, shown));
      }
    }
    return Optional.empty();
  }

  private static String decoded(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))))
        .replace("\r\n", "\n");
  }
}
