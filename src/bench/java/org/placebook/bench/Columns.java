package org.placebook.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Typed columns: what every reader must fill, and the sums it is held to. */
final class Columns {
  private static final class Column {
    double[] figures = new double[64];
    int size;
    final List<String> texts = new ArrayList<>();
  }

  private final List<Column> columns = new ArrayList<>();

  private Column column(int index) {
    while (columns.size() <= index) {
      columns.add(new Column());
    }
    return columns.get(index);
  }

  /** Takes a figure; columns count from 0. */
  void figure(int column, double figure) {
    Column into = column(column);
    if (into.size == into.figures.length) {
      into.figures = Arrays.copyOf(into.figures, into.size * 2);
    }
    into.figures[into.size++] = figure;
  }

  void text(int column, String text) {
    column(column).texts.add(text);
  }

  /** All but the shared texts of a sum in one line: figures, their sum, texts, their length. */
  String sums() {
    long count = 0;
    double sum = 0;
    long texts = 0;
    long characters = 0;
    for (Column column : columns) {
      count += column.size;
      for (int i = 0; i < column.size; i++) {
        sum += column.figures[i];
      }
      texts += column.texts.size();
      for (String text : column.texts) {
        characters += text.length();
      }
    }
    return line(count, sum, texts, characters);
  }

  static String line(long count, double sum, long texts, long characters) {
    return "sums " + count + " " + sum + " " + texts + " " + characters;
  }
}
