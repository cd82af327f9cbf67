package org.placebook.write.chart;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.placebook.book.AxisScale;
import org.placebook.book.ChartText;
import org.placebook.book.words.Shown;
import org.placebook.write.chart.Drawing.Anchor;
import org.placebook.write.chart.Drawing.Lettering;
import org.placebook.write.chart.Drawing.Line;
import org.placebook.write.chart.Drawing.Words;
import org.placebook.write.plan.Face;
import org.placebook.write.plan.TextWidth;

/** The part of a drawing between its axes, and what stands around it. */
final class Plot {
  static final Lettering LABEL = new Lettering(10, false, Palette.INK);
  private static final Lettering TITLE = new Lettering(14, true, Palette.INK);
  private static final Lettering SUBTITLE = new Lettering(11, false, Palette.INK);
  private static final Lettering AXIS_TITLE = new Lettering(11, true, Palette.INK);
  private static final double LINE = 1.25;
  private static final TextWidth MEASURE = new TextWidth(new Face(1, false, LINE));

  /** Excel measures in digits, which are this part of the size. */
  private static final double DIGIT = 0.556;

  private static final double GAP = 4;

  private final Drawing drawing;
  private final double left;
  private final double top;
  private final double right;
  private final double bottom;

  Plot(Drawing drawing, double left, double top, double right, double bottom) {
    this.drawing = drawing;
    this.left = left;
    this.top = top;
    this.right = right;
    this.bottom = bottom;
  }

  double left() {
    return left;
  }

  double top() {
    return top;
  }

  double right() {
    return right;
  }

  double bottom() {
    return bottom;
  }

  /** How wide a text is, in points. */
  static double width(String text, Lettering type) {
    return MEASURE.width(text, new Face(type.points(), type.bold(), LINE)) * DIGIT;
  }

  /** Writes title and subtitle across a part of a drawing; answers where they end. */
  static double titles(Drawing drawing, ChartText text, double from, double to, double top) {
    double y = top;
    y = paragraph(drawing, text.title(), TITLE, from, to, y);
    return paragraph(drawing, text.subtitle(), SUBTITLE, from, to, y) + GAP;
  }

  /** The same in smaller type, for a panel. */
  static double panelTitles(Drawing drawing, ChartText text, double from, double to, double top) {
    double y = paragraph(drawing, text.title(), AXIS_TITLE, from, to, top);
    return paragraph(drawing, text.subtitle(), LABEL, from, to, y) + GAP;
  }

  /** Text in the middle, wrapped. */
  private static double paragraph(
      Drawing drawing, String text, Lettering type, double from, double to, double top) {
    double y = top;
    for (String line : Wrapping.lines(text, type, to - from)) {
      y += type.points() * LINE;
      drawing.add(new Words(line, (from + to) / 2, y, type, Anchor.MIDDLE, false));
    }
    return y;
  }

  /** An axis of figures at the foot, with lines up from its marks. */
  void across(AxisScale scale, String format, String title) {
    across(scale, format, title, DoubleUnaryOperator.identity());
  }

  /** The same with figures that count both ways from zero. */
  void acrossUnsigned(AxisScale scale, String format, String title) {
    across(scale, format, title, Math::abs);
  }

  private void across(AxisScale scale, String format, String title, DoubleUnaryOperator labelled) {
    Shown shown = Shown.of(scale.format(format));
    for (double mark : scale.marks()) {
      double x = x(scale, mark);
      drawing.add(new Line(x, top, x, bottom, Palette.GRID, 0.5, 0));
      label(
          shown.of(labelled.applyAsDouble(mark)), x, bottom + GAP + LABEL.points(), Anchor.MIDDLE);
    }
    drawing.add(new Line(left, bottom, right, bottom, Palette.AXIS, 0.75, 0));
    titleAcross(title);
  }

  /** The title of the axis at the foot. */
  void titleAcross(String title) {
    titleAcross(title, 0);
  }

  /** The same so far beneath its usual place. */
  void titleAcross(String title, double beneath) {
    double y = beneath + bottom + GAP + LABEL.points() + 8 + AXIS_TITLE.points();
    String fitting = Wrapping.shortened(title, AXIS_TITLE, right - left + 40);
    drawing.add(new Words(fitting, (left + right) / 2, y, AXIS_TITLE, Anchor.MIDDLE, false));
  }

  /** An axis of figures at the left, with lines across from its marks. */
  void up(AxisScale scale, String format, String title) {
    Shown shown = Shown.of(scale.format(format));
    double widest = 0;
    for (double mark : scale.marks()) {
      double y = y(scale, mark);
      drawing.add(new Line(left, y, right, y, Palette.GRID, 0.5, 0));
      label(shown.of(mark), left - GAP, y + LABEL.points() * 0.36, Anchor.END);
      widest = Math.max(widest, width(shown.of(mark), LABEL));
    }
    drawing.add(new Line(left, top, left, bottom, Palette.AXIS, 0.75, 0));
    titleUp(title, widest);
  }

  /** The title of the axis at the left, beyond labels of this width. */
  void titleUp(String title, double labels) {
    String fitting = Wrapping.shortened(title, AXIS_TITLE, bottom - top + 60);
    double x = left - labels - GAP - 10;
    drawing.add(new Words(fitting, x, (top + bottom) / 2, AXIS_TITLE, Anchor.MIDDLE, true));
  }

  void label(String text, double x, double y, Anchor anchor) {
    drawing.add(new Words(text, x, y, LABEL, anchor, false));
  }

  /** White, on which a label stands clear of lines. */
  void blank(double x, double y, double width, double height) {
    drawing.add(new Drawing.Box(x, y, width, height, "FFFFFF", false));
  }

  double x(AxisScale scale, double figure) {
    return left + scale.along(figure) * (right - left);
  }

  double y(AxisScale scale, double figure) {
    return bottom - scale.along(figure) * (bottom - top);
  }

  /** The widest of some labels. */
  static double widest(List<String> labels) {
    return labels.stream().mapToDouble(label -> width(label, LABEL)).max().orElse(0);
  }
}
