package org.placebook.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Missing;
import org.placebook.table.Orientation;
import org.placebook.table.Reason;
import org.placebook.table.Span;
import org.placebook.table.Table;
import org.placebook.table.Value;

/** A table in memory: header in row 9 unless said, body beneath it, codes in A, names in B. */
public final class FakeTable {
  private final String file;
  private String sheet = "Data";
  private int header = 9;
  private String title = "";
  private boolean isCodesOnly;
  private String nameHeading = "local authority";
  private Orientation orientation = Orientation.AREAS_DOWN;
  private final Map<String, String> preamble = new LinkedHashMap<>();
  private final List<String> codes = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> headings;
  private final List<double[]> rows = new ArrayList<>();

  public FakeTable(String file, String... headings) {
    this.file = file;
    this.headings = List.of(headings);
  }

  public FakeTable sheet(String name) {
    sheet = name;
    return this;
  }

  public FakeTable headerIn(int row) {
    header = row;
    return this;
  }

  public FakeTable title(String text) {
    title = text;
    return this;
  }

  public FakeTable fact(String name, String value) {
    preamble.put(name, value);
    return this;
  }

  /** A row; NaN is a suppressed figure. */
  public FakeTable row(String code, String name, double... figures) {
    codes.add(code);
    names.add(name);
    rows.add(figures);
    return this;
  }

  /** The rows are labels, the headings areas. */
  public FakeTable across() {
    orientation = Orientation.AREAS_ACROSS;
    return this;
  }

  /** As the reader gives it: the codes stand for the names as well. */
  public FakeTable codesOnly() {
    isCodesOnly = true;
    return this;
  }

  /** What stands over the names. */
  public FakeTable namesUnder(String heading) {
    nameHeading = heading;
    return this;
  }

  public Table table() {
    boolean down = orientation == Orientation.AREAS_DOWN;
    boolean hasCodes = down && codes.stream().anyMatch(c -> !c.isEmpty());
    LabelColumn coded = new LabelColumn("mnemonic", 1, codes);
    LabelColumn named = new LabelColumn(down ? nameHeading : "industry", 2, names);
    return new Table(
        file,
        sheet,
        1,
        title,
        preamble,
        new Span(header, header),
        new Span(header + 1, header + rows.size()),
        1,
        2 + headings.size(),
        orientation,
        hasCodes ? Optional.of(coded) : Optional.empty(),
        down ? Optional.of(isCodesOnly ? coded : named) : Optional.empty(),
        down ? List.of() : List.of(named),
        IntStream.range(0, headings.size()).mapToObj(this::column).toList(),
        IntStream.range(0, rows.size()).mapToObj(row -> header + 1 + row).toList(),
        Map.of(),
        List.of());
  }

  private FigureColumn column(int column) {
    double[] numbers = rows.stream().mapToDouble(row -> row[column]).toArray();
    Map<Integer, Value> others = new TreeMap<>();
    for (int row = 0; row < numbers.length; row++) {
      if (Double.isNaN(numbers[row])) {
        others.put(row, new Missing(Reason.CONFIDENTIAL, "c"));
      }
    }
    return new FigureColumn(headings.get(column), "", 3 + column, numbers, others);
  }
}
