package org.placebook.write.part;

/** Numbers the parts of a workbook by kind, each from 1. */
public final class PartNumbers {
  private int sheets;
  private int tables;
  private int drawings;
  private int charts;

  public int sheet() {
    return ++sheets;
  }

  public int table() {
    return ++tables;
  }

  public int drawing() {
    return ++drawings;
  }

  /** Takes so many numbers and answers the first. */
  public int charts(int count) {
    int first = charts + 1;
    charts += count;
    return first;
  }
}
