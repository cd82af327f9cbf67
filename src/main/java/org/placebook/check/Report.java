package org.placebook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.placebook.table.Place;

/** Gathers results. */
final class Report {
  private final List<CheckResult> results = new ArrayList<>();

  void error(Rule rule, Place place, String found, String remedy) {
    results.add(new CheckResult(rule, CheckResult.Level.ERROR, place, found, remedy));
  }

  void advice(Rule rule, Place place, String found, String remedy) {
    results.add(new CheckResult(rule, CheckResult.Level.ADVICE, place, found, remedy));
  }

  /** An error of several cells of a sheet, if there are any. */
  void error(Rule rule, CheckedSheet sheet, CellList cells, String found, String remedy) {
    if (!cells.isEmpty()) {
      error(rule, cells.place(sheet), found + cells.others(), remedy);
    }
  }

  /** An error for each fault of a sheet's cells. */
  void errors(Rule rule, CheckedSheet sheet, CellLists faults, String remedy) {
    faults.flush((fault, cells) -> error(rule, sheet, cells, fault, remedy));
  }

  /** Advice on several cells of a sheet, if there are any. */
  void advice(Rule rule, CheckedSheet sheet, CellList cells, String found, String remedy) {
    if (!cells.isEmpty()) {
      advice(rule, cells.place(sheet), found + cells.others(), remedy);
    }
  }

  /** Errors before advice, each by rule, then as found. */
  List<CheckResult> results() {
    List<CheckResult> sorted = new ArrayList<>(results);
    sorted.sort(
        Comparator.comparing(CheckResult::level)
            .thenComparingInt((CheckResult result) -> result.rule().number()));
    return List.copyOf(sorted);
  }
}
