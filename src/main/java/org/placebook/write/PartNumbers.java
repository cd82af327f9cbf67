package org.placebook.write;

/** Numbers the parts of a workbook by kind, each from 1. */
final class PartNumbers {
  private int sheets;
  private int tables;
  private int drawings;
  private int charts;

  int sheet() {
    return ++sheets;
  }

  int table() {
    return ++tables;
  }

  int drawing() {
    return ++drawings;
  }

  /** Takes so many numbers and answers the first. */
  int charts(int count) {
    int first = charts + 1;
    charts += count;
    return first;
  }
}
