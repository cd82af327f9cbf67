package org.placebook.table;

import java.util.List;

/**
 * What the columns of a long table are, one that has a row for each area and category: the
 * dimensions tell the rows of one area apart, attributes say more of what is told already. The
 * words are those of the RDF Data Cube vocabulary; the measures are the table's figures.
 *
 * @param dimensions in the order of their columns
 * @param attributes all other columns but those of the areas and of figures, in their order
 */
public record Cube(List<Dimension> dimensions, List<Attribute> attributes) {

  /** Copies the lists. */
  public Cube {
    dimensions = List.copyOf(dimensions);
    attributes = List.copyOf(attributes);
  }

  /**
   * A dimension.
   *
   * @param heading of the column whose texts name its values
   * @param columns where it stands on the sheet, that column first: code and label are one
   * @param isPeriod whether its values are periods
   */
  public record Dimension(String heading, List<Integer> columns, boolean isPeriod) {
    /** Copies the list. */
    public Dimension {
      columns = List.copyOf(columns);
    }
  }

  /**
   * A column that is passed over.
   *
   * @param column where it stands on the sheet
   */
  public record Attribute(String heading, int column, Use use) {}

  /** What an attribute was taken for. */
  public enum Use {
    /** It is blank. */
    BLANK("blank"),
    /** It says the same in each row. */
    ONE_VALUE("one value"),
    /** It goes with the area: a region, a kind of area. */
    OF_AREA("goes with the area"),
    /** It goes with the values of dimensions: a unit, a group of categories. */
    OF_CATEGORY("goes with the category"),
    /** It numbers or names the single rows. */
    NUMBERING("numbers the rows"),
    /** It says where something is. */
    COORDINATE("a place on the map"),
    /** Rows that differ in it alone have the same figures. */
    NOT_OF_FIGURE("says nothing of the figures"),
    /** It says something of the single figures: a status, a note. */
    OF_FIGURE("goes with the figure");

    private final String words;

    Use(String words) {
      this.words = words;
    }

    /** What is said of such a column. */
    public String words() {
      return words;
    }
  }
}
