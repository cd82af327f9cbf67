package org.placebook.write;

/** Numbers the parts of a workbook by kind, each from 1. */
final class PartNumbers {
  private int sheets;
  private int tables;
  private int drawings;

  int sheet() {
    return ++sheets;
  }

  int table() {
    return ++tables;
  }

  int drawing() {
    return ++drawings;
  }
}
