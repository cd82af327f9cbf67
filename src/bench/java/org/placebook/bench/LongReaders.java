package org.placebook.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.placebook.read.Recogniser;
import org.placebook.recipe.Input;
import org.placebook.recipe.spread.Spread;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.table.FigureColumn;
import org.placebook.table.Place;
import org.placebook.table.Table;

/** Reads a long file and spreads it to a row for each area and a column for each age. */
final class LongReaders {
  private LongReaders() {}

  /** Run in a process of its own: who spreads, and the file; prints the sums. */
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[1]);
    System.out.println(arguments[0].equals("placebook") ? placebook(file) : duckdb(file));
  }

  private static String placebook(Path path) throws Exception {
    List<Table> tables;
    try (SpreadsheetFile file = Spreadsheets.open(path, Limits.DEFAULT)) {
      tables = Recogniser.recognise(file).tables();
    }
    Table wide =
        Spread.of(Input.unsaid("long", Place.file("bench")), tables)
            .flatMap(Spread::table)
            .orElseThrow();
    Sums sums = new Sums();
    for (FigureColumn column : wide.figures()) {
      for (int row = 0; row < column.size(); row++) {
        sums.add(column.heading(), column.number(row));
      }
    }
    return sums.line();
  }

  private static String duckdb(Path path) throws Exception {
    String pivot =
        "PIVOT (SELECT \"lower-layer-areas\", Geography, Age, v4_0 FROM read_csv('%s'))"
                .formatted(path)
            + " ON Age USING sum(v4_0)";
    Sums sums = new Sums();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(pivot)) {
      while (rows.next()) {
        for (int column = 3; column <= LongFile.AGES + 2; column++) {
          sums.add(rows.getMetaData().getColumnName(column), rows.getDouble(column));
        }
      }
    }
    return sums.line();
  }

  /** How many figures, their sum, and their sum by the ages that they stand under. */
  private static final class Sums {
    private long count;
    private double sum;
    private double byAge;

    void add(String heading, double figure) {
      count++;
      sum += figure;
      byAge += figure * Integer.parseInt(heading.split(" ", -1)[1]);
    }

    String line() {
      return "sums " + count + " " + sum + " " + byAge;
    }
  }
}
