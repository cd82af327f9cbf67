package org.placebook.write;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.placebook.book.Chart;
import org.placebook.write.Drawing.Box;
import org.placebook.write.Drawing.Line;
import org.placebook.write.Drawing.Mark;
import org.placebook.write.Drawing.Shape;
import org.placebook.write.Drawing.Words;

/**
 * A drawing as SVG. Words stay words, in a typeface that everyone has or has the measure of; title
 * and alt text are its title and description, as readers of the screen look for them.
 */
final class SvgPicture {
  private static final String TYPEFACES = "Arial, 'Liberation Sans', Helvetica, sans-serif";
  private static final String HATCH =
      """
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" \
      patternTransform="rotate(45)"><rect width="5" height="5" fill="#FFFFFF"/>\
      <rect width="2" height="5" fill="#%s"/></pattern>
      """
          .formatted(Palette.series(0));

  private SvgPicture() {}

  static byte[] of(Drawing drawing, Chart chart) {
    StringBuilder svg = new StringBuilder();
    svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$spt" height="%2$spt" \
        viewBox="0 0 %1$s %2$s" role="img" aria-labelledby="title desc" font-family="%3$s">
        <title id="title">%4$s</title>
        <desc id="desc">%5$s</desc>
        <defs>%6$s</defs>
        <rect width="100%%" height="100%%" fill="#FFFFFF"/>
        """
            .formatted(
                number(drawing.width()),
                number(drawing.height()),
                TYPEFACES,
                ChartRun.escape(chart.title()),
                ChartRun.escape(chart.altText()),
                HATCH));
    drawing.shapes().forEach(shape -> svg.append(element(shape)).append('\n'));
    return svg.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String element(Shape shape) {
    if (shape instanceof Line line) {
      return "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"#%s\" stroke-width=\"%s\"%s/>"
          .formatted(
              number(line.x1()),
              number(line.y1()),
              number(line.x2()),
              number(line.y2()),
              line.colour(),
              number(line.width()),
              line.dash() > 0 ? " stroke-dasharray=\"" + number(line.dash()) + "\"" : "");
    }
    if (shape instanceof Box box) {
      return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>"
          .formatted(
              number(box.x()),
              number(box.y()),
              number(box.width()),
              number(box.height()),
              box.hatched()
                  ? "fill=\"url(#hatch)\" stroke=\"#" + box.colour() + "\""
                  : "fill=\"#" + box.colour() + "\"");
    }
    return shape instanceof Mark mark ? mark(mark) : words((Words) shape);
  }

  private static String mark(Mark mark) {
    String look = "fill=\"#%s\" stroke=\"#FFFFFF\" stroke-width=\"0.5\"".formatted(mark.colour());
    double r = mark.radius();
    if (mark.form() == Drawing.Form.CIRCLE) {
      return "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s/>"
          .formatted(number(mark.x()), number(mark.y()), number(r), look);
    }
    String turn =
        mark.form() == Drawing.Form.DIAMOND
            ? " transform=\"rotate(45 %s %s)\"".formatted(number(mark.x()), number(mark.y()))
            : "";
    return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s%s/>"
        .formatted(
            number(mark.x() - r), number(mark.y() - r), number(2 * r), number(2 * r), look, turn);
  }

  private static String words(Words words) {
    String x = number(words.x());
    String y = number(words.y());
    return "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s%s fill=\"#%s\"%s>%s</text>"
        .formatted(
            x,
            y,
            number(words.type().points()),
            words.type().bold() ? " font-weight=\"bold\"" : "",
            anchor(words.anchor()),
            words.type().colour(),
            words.upright() ? " transform=\"rotate(-90 %s %s)\"".formatted(x, y) : "",
            ChartRun.escape(words.text()));
  }

  private static String anchor(Drawing.Anchor anchor) {
    return anchor == Drawing.Anchor.START
        ? ""
        : " text-anchor=\"" + anchor.name().toLowerCase(Locale.ROOT) + "\"";
  }

  /** A hundredth of a point is finer than any printer. */
  private static String number(double number) {
    double rounded = Math.rint(number * 100) / 100;
    return Decimal.text(rounded == 0 ? 0 : rounded);
  }
}
