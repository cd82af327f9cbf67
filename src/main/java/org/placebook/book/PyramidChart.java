package org.placebook.book;

/**
 * Bars back to back, as of men and women by age.
 *
 * @param text its words; x is the axis of values
 * @param bands the names of the bars, the first at the foot
 * @param left the series to the left, its figures negative and shown without their sign
 * @param right the series to the right
 * @param reach the greatest figure that both sides have room for, with its steps
 */
public record PyramidChart(
    ChartText text, Run bands, BarChart.Series left, BarChart.Series right, AxisScale reach)
    implements Chart {
  @Override
  public <T> T match(Kinds<T> kinds) {
    return kinds.pyramid(this);
  }
}
