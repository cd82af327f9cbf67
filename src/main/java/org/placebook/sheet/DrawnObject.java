package org.placebook.sheet;

import java.util.List;
import java.util.Optional;

/**
 * Something that floats above the cells.
 *
 * @param kind what it is
 * @param row of the cell at its upper left corner, counted from 1
 * @param column likewise
 * @param name as the file gives it
 * @param altText for those who cannot see it, or empty
 * @param decorative whether it is marked as mere decoration
 * @param chart its texts, where it is a chart that can be read
 */
public record DrawnObject(
    Kind kind,
    int row,
    int column,
    String name,
    String altText,
    boolean decorative,
    Optional<ChartTexts> chart) {

  /** What floats. */
  public enum Kind {
    /** A picture. */
    IMAGE,
    /** A box or shape with text in it. */
    TEXT_BOX,
    /** A line, arrow or shape without text. */
    SHAPE,
    /** A chart. */
    CHART,
    /** A button, an embedded document or another control. */
    CONTROL
  }

  /**
   * What a chart says.
   *
   * @param title empty if it has none
   * @param axes how many axes are shown
   * @param axisTitles the titles of those that have one
   * @param references the ranges of its figures, such as {@code 'Table 1'!$C$5:$C$9}
   */
  public record ChartTexts(
      String title, int axes, List<String> axisTitles, List<String> references) {
    /** Copies the lists. */
    public ChartTexts {
      axisTitles = List.copyOf(axisTitles);
      references = List.copyOf(references);
    }
  }
}
