package org.placebook.own;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.placebook.book.disclosure.GivenBack;
import org.placebook.own.data.OwnTable;
import org.placebook.own.data.WorkedCell;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.sheet.parts.Address;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/** Names withheld cells of an analyst's own tables that cells beside them give back. */
public final class TellingSums {
  /** So many are named one by one, with what gives them back. */
  private static final int MOST_NAMED = 8;

  private static final int MOST_CELLS = 6;

  private TellingSums() {}

  /** In the tables that typed functions rest on. */
  static List<Finding> of(String file, List<WorkedCell> cells) {
    return in(
        file,
        cells.stream()
            .flatMap(cell -> cell.formula().home().stream())
            .distinct()
            .map(OwnTable::matched)
            .toList());
  }

  /**
   * In some tables.
   *
   * @param file what the workbook is called
   */
  public static List<Finding> in(String file, List<MatchedInput> tables) {
    List<GivenBack> all = GivenBack.in(tables);
    List<Finding> found = new ArrayList<>();
    all.stream().limit(MOST_NAMED).map(one -> finding(file, one)).forEach(found::add);
    if (all.size() > MOST_NAMED) {
      found.add(more(file, all.subList(MOST_NAMED, all.size())));
    }
    return found;
  }

  private static Finding finding(String file, GivenBack one) {
    String others =
        one.by().size() > MOST_CELLS ? " and %d more".formatted(one.by().size() - MOST_CELLS) : "";
    return Finding.warning(
        new Place(file, one.sheet(), one.cell()),
        "The figure is withheld, and %s%s give it back by subtraction. Withhold one of them too before others get the workbook."
            .formatted(
                one.by().stream().limit(MOST_CELLS).collect(Collectors.joining(", ")), others));
  }

  private static Finding more(String file, List<GivenBack> rest) {
    String sheet = rest.get(0).sheet();
    List<int[]> cells =
        rest.stream()
            .filter(one -> one.sheet().equals(sheet))
            .map(one -> new int[] {Address.column(one.cell()), Address.row(one.cell())})
            .toList();
    return Finding.warning(
        new Place(file, sheet, CellGroup.ranges(cells)),
        "%d more withheld figures are given back likewise by sums of the cells beside them."
            .formatted(rest.size()));
  }
}
