package org.placebook.read.cube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.placebook.table.Cube;

/** A long table of a few rows, its areas in the first column; what its columns are told to be. */
record LongRows(List<String> headings, List<List<String>> rows) {

  /** Of lines as they are: headings first, cells parted by commas. */
  static LongRows of(String headings, String... lines) {
    return new LongRows(cells(headings), Arrays.stream(lines).map(LongRows::cells).toList());
  }

  /**
   * A row for each area and each line.
   *
   * @param headings of all columns but the first, which names the areas
   * @param lines in which # stands for the number of the area, from 1, and @ for that of the row
   */
  static LongRows ofAreas(int areas, String headings, String... lines) {
    List<List<String>> rows = new ArrayList<>();
    for (int area = 1; area <= areas; area++) {
      for (String line : lines) {
        String filled =
            line.replace("#", Integer.toString(area)).replace("@", Integer.toString(rows.size()));
        rows.add(cells("Area " + area + "," + filled));
      }
    }
    return new LongRows(cells("Area," + headings), rows);
  }

  /** A column of one text a row. */
  static CodedColumn column(String heading, String... texts) {
    return column(0, heading, List.of(texts));
  }

  private static CodedColumn column(int position, String heading, List<String> texts) {
    long filled = texts.stream().filter(text -> !text.isEmpty()).count();
    long numbers = texts.stream().filter(text -> text.matches("-?[\\d.]+")).count();
    return CodedColumn.of(position, heading, 2 * numbers > filled, texts.size(), texts::get);
  }

  private static List<String> cells(String line) {
    return List.of(line.split(",", -1));
  }

  private List<String> texts(int position) {
    return rows.stream().map(row -> row.get(position)).toList();
  }

  private Roles roles() {
    List<CodedColumn> columns =
        IntStream.range(1, headings.size())
            .mapToObj(at -> column(at, headings.get(at), texts(at)))
            .toList();
    return Roles.of(columns, column(0, "Area", texts(0)).codes());
  }

  /**
   * By heading what each column is: "dimension", "periods", "code of" a dimension, "figures", or
   * why it is passed over.
   */
  Map<String, String> told() {
    Roles roles = roles();
    Map<String, String> told = new LinkedHashMap<>();
    for (Cube.Dimension dimension : roles.cube().dimensions()) {
      dimension
          .columns()
          .forEach(at -> told.put(headings.get(at), "code of " + dimension.heading()));
      told.put(dimension.heading(), dimension.isPeriod() ? "periods" : "dimension");
    }
    roles.cube().attributes().forEach(a -> told.put(a.heading(), a.use().words()));
    roles.measures().forEach(at -> told.put(headings.get(at), "figures"));
    return told;
  }
}
