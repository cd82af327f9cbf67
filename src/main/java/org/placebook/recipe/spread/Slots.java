package org.placebook.recipe.spread;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The place of each kept row in the wide table: a cell for each area and combination of categories,
 * in it a slot for each combination that is added up. No slot holds two rows.
 */
final class Slots {
  /** More slots than this need more memory than a workbook of so many cells would. */
  private static final long MOST = 1L << 26;

  private static final int MOST_COLUMNS = 16_384;

  private final LongTable table;
  private final Combinations categories;
  private final int parts;
  private final int[] first;
  private final List<int[]> doubled = new ArrayList<>();
  private int once;

  Slots(LongTable table, Plan plan, int[] rows) throws NotSpread {
    this.table = table;
    this.categories = new Combinations(plan.categories(), rows);
    Combinations added = new Combinations(plan.addedUp(), rows);
    this.parts = added.size();
    long size = (long) table.areas().count() * categories.size() * parts;
    if (categories.size() > MOST_COLUMNS || size > MOST) {
      throw new NotSpread(
          "%s would make %,d columns for %,d areas, more than a sheet of Excel or the memory holds. Keep fewer values"
              .formatted(
                  String.join(" and ", plan.categories().stream().map(Axis::heading).toList()),
                  categories.size(),
                  table.areas().count()));
    }
    this.first = new int[(int) size];
    Silent silent = new Silent(table);
    for (int i = 0; i < rows.length; i++) {
      put(slot(table.areas().of(rows[i]), categories.of(i), added.of(i)), rows[i], silent);
    }
  }

  /** Those of a column stand together, as columns are made one after the other. */
  private int slot(int area, int category, int part) {
    return (category * parts + part) * table.areas().count() + area;
  }

  private void put(int slot, int row, Silent silent) {
    if (first[slot] == 0) {
      first[slot] = row + 1;
    } else if (silent.differ(first[slot] - 1, row)) {
      once++;
    } else {
      doubled.add(new int[] {first[slot] - 1, row});
    }
  }

  Combinations categories() {
    return categories;
  }

  /** How many rows a cell must have to be whole. */
  int parts() {
    return parts;
  }

  /** The row in a slot of an area's cell; -1 if there is none. */
  int row(int area, int category, int part) {
    return first[slot(area, category, part)] - 1;
  }

  /** Pairs of rows for one slot. */
  List<int[]> doubled() {
    return doubled;
  }

  /** How many rows say once more what another says. */
  int once() {
    return once;
  }

  /** Whether a part stands with a category in any area: there are no pregnant men. */
  boolean[][] occurring() {
    boolean[][] occurring = new boolean[categories.size()][parts];
    for (int category = 0; category < occurring.length; category++) {
      for (int part = 0; part < parts; part++) {
        occurring[category][part] = occurs(category, part);
      }
    }
    return occurring;
  }

  private boolean occurs(int category, int part) {
    return IntStream.range(0, table.areas().count()).anyMatch(a -> row(a, category, part) >= 0);
  }
}
