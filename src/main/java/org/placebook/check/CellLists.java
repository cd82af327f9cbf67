package org.placebook.check;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Cells of one sheet by what is wrong with them. */
final class CellLists {
  private final Map<String, CellList> byFault = new TreeMap<>();

  void add(String fault, CheckedCell cell) {
    add(fault, cell.row(), cell.column());
  }

  void add(String fault, int row, int column) {
    byFault.computeIfAbsent(fault, none -> new CellList()).add(row, column);
  }

  /** Hands over every fault with its cells. */
  void forEach(BiConsumer<String, CellList> to) {
    byFault.forEach(to);
  }
}
