package org.placebook.table;

/** One column of a table. */
public sealed interface Column permits FigureColumn, LabelColumn {

  /** The heading as composed from all header rows: {@code upper | lower}. */
  String heading();

  /** The column's place on the sheet, counted from 1. */
  int position();

  /** How many rows. */
  int size();

  /** The cell in a row of the table, counted from 0. */
  Value value(int row);
}
