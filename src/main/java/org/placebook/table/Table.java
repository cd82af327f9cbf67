package org.placebook.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table as it was recognised on a sheet: everything an analyst would say about it.
 *
 * @param file the file's name, without folders
 * @param sheet the sheet's name
 * @param number the table's number on its sheet, from 1
 * @param title the title as found, or empty
 * @param preamble the lines between title and header that name a fact (date, units, population), in
 *     order
 * @param header the rows that name the columns
 * @param body from the table's first row to its last
 * @param firstColumn the first column, counted from 1
 * @param lastColumn the last column
 * @param orientation how the areas run
 * @param areaCodes the column of area codes, if there is one
 * @param areaNames the column of area names, if there is one
 * @param labels other columns of texts
 * @param figures the columns of figures
 * @param rows the sheet's row number of each row of the columns; blank rows and section headings
 *     are not among them
 * @param legend what each marker means by the notes beneath the table
 * @param notes the lines beneath the table
 * @param cube what its columns are, where each area stands in several rows
 * @param found how its file shows it
 */
public record Table(
    String file,
    String sheet,
    int number,
    String title,
    Map<String, String> preamble,
    Span header,
    Span body,
    int firstColumn,
    int lastColumn,
    Orientation orientation,
    Optional<LabelColumn> areaCodes,
    Optional<LabelColumn> areaNames,
    List<LabelColumn> labels,
    List<FigureColumn> figures,
    List<Integer> rows,
    Map<String, Reason> legend,
    List<String> notes,
    Optional<Cube> cube,
    AsFound found) {

  /**
   * How a file shows a table beyond what is read of it.
   *
   * @param hidden whether its sheet is hidden in Excel
   * @param marked title and headings whose raised marks of notes were taken off, with these marks
   */
  public record AsFound(boolean hidden, Map<String, String> marked) {
    /** On a sheet that everybody sees, without such marks. */
    public static final AsFound PLAIN = new AsFound(false, Map.of());

    /** Copies the map. */
    public AsFound {
      marked = Map.copyOf(marked);
    }
  }

  /** A table with a row for each area. */
  public Table(
      String file,
      String sheet,
      int number,
      String title,
      Map<String, String> preamble,
      Span header,
      Span body,
      int firstColumn,
      int lastColumn,
      Orientation orientation,
      Optional<LabelColumn> areaCodes,
      Optional<LabelColumn> areaNames,
      List<LabelColumn> labels,
      List<FigureColumn> figures,
      List<Integer> rows,
      Map<String, Reason> legend,
      List<String> notes) {
    this(
        file,
        sheet,
        number,
        title,
        preamble,
        header,
        body,
        firstColumn,
        lastColumn,
        orientation,
        areaCodes,
        areaNames,
        labels,
        figures,
        rows,
        legend,
        notes,
        Optional.empty(),
        AsFound.PLAIN);
  }

  /** Refuses columns of differing lengths. */
  public Table {
    labels = List.copyOf(labels);
    figures = List.copyOf(figures);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    for (FigureColumn column : figures) {
      if (column.size() != rows.size()) {
        throw new IllegalArgumentException(
            "Column '%s' has %d rows, its table %d"
                .formatted(column.heading(), column.size(), rows.size()));
      }
    }
  }

  /** The same table with other columns of figures in place of its own. */
  public Table with(List<FigureColumn> replaced) {
    return with(replaced, found);
  }

  /** The same table on a sheet that is hidden in Excel. */
  public Table onHiddenSheet() {
    return with(figures, new AsFound(true, found.marked()));
  }

  private Table with(List<FigureColumn> columns, AsFound shown) {
    return new Table(
        file,
        sheet,
        number,
        title,
        preamble,
        header,
        body,
        firstColumn,
        lastColumn,
        orientation,
        areaCodes,
        areaNames,
        labels,
        columns,
        rows,
        legend,
        notes,
        cube,
        shown);
  }

  public boolean isHidden() {
    return found.hidden();
  }

  /** The title, or a heading, as its cells hold it: with the marks of notes behind its words. */
  public String asFound(String words) {
    return found.marked().getOrDefault(words, words);
  }

  /** The whole table as a range, header included, such as {@code A9:H357}. */
  public String range() {
    return Letters.of(firstColumn) + header.first() + ":" + Letters.of(lastColumn) + body.last();
  }
}
