package org.placebook.bench;

/** The workbooks of the bench. */
enum Size {
  SMALL(350, 30),
  MEDIUM(35_000, 100),
  LARGE(1_000_000, 12),
  WIDE(40, 16_384);

  final int rows;
  final int columns;

  Size(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
  }
}
