package org.placebook.write.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.placebook.book.Chart;
import org.placebook.write.chart.Drawing.Box;
import org.placebook.write.chart.Drawing.Line;
import org.placebook.write.chart.Drawing.Mark;
import org.placebook.write.chart.Drawing.Words;
import org.placebook.write.part.Decimal;
import org.placebook.write.part.XmlElements;

/**
 * A drawing as SVG. Words stay words, in a typeface that everyone has or has the measure of; title
 * and alt text are its title and description, as readers of the screen look for them.
 */
final class SvgPicture implements Drawing.Pen<IOException> {
  private static final String TYPEFACES = "Arial, 'Liberation Sans', Helvetica, sans-serif";
  private static final String WHITE = "#FFFFFF";

  private final XmlElements xml;

  private SvgPicture(XmlElements xml) {
    this.xml = xml;
  }

  static byte[] of(Drawing drawing, Chart chart) throws IOException {
    ByteArrayOutputStream svg = new ByteArrayOutputStream();
    XmlElements xml = new XmlElements(svg);
    SvgPicture picture = new SvgPicture(xml);
    picture.begin(drawing, chart);
    drawing.draw(picture);
    xml.close().text("\n").finish();
    return svg.toByteArray();
  }

  private void begin(Drawing drawing, Chart chart) throws IOException {
    String width = number(drawing.width());
    String height = number(drawing.height());
    xml.open("svg").with("xmlns", "http://www.w3.org/2000/svg");
    xml.with("width", width + "pt").with("height", height + "pt");
    xml.with("viewBox", "0 0 " + width + " " + height).with("role", "img");
    xml.with("aria-labelledby", "title desc").with("font-family", TYPEFACES).text("\n");
    xml.open("title").with("id", "title").text(chart.title()).close().text("\n");
    xml.open("desc").with("id", "desc").text(chart.altText()).close().text("\n");
    hatch();
    xml.open("rect").with("width", "100%").with("height", "100%").with("fill", WHITE);
    end();
  }

  private void hatch() throws IOException {
    xml.open("defs").open("pattern").with("id", "hatch").with("width", 5).with("height", 5);
    xml.with("patternUnits", "userSpaceOnUse").with("patternTransform", "rotate(45)");
    xml.open("rect").with("width", 5).with("height", 5).with("fill", WHITE).close();
    xml.open("rect").with("width", 2).with("height", 5);
    xml.with("fill", "#" + Palette.series(0)).close().close().text("\n");
    end();
  }

  /** Each shape has a line of its own. */
  private void end() throws IOException {
    xml.close().text("\n");
  }

  @Override
  public void line(Line line) throws IOException {
    xml.open("line").with("x1", number(line.x1())).with("y1", number(line.y1()));
    xml.with("x2", number(line.x2())).with("y2", number(line.y2()));
    xml.with("stroke", "#" + line.colour()).with("stroke-width", number(line.width()));
    if (line.dash() > 0) {
      xml.with("stroke-dasharray", number(line.dash()));
    }
    end();
  }

  @Override
  public void box(Box box) throws IOException {
    rectangle(box.x(), box.y(), box.width(), box.height());
    if (box.hatched()) {
      xml.with("fill", "url(#hatch)").with("stroke", "#" + box.colour());
    } else {
      xml.with("fill", "#" + box.colour());
    }
    end();
  }

  private void rectangle(double x, double y, double width, double height) throws IOException {
    xml.open("rect").with("x", number(x)).with("y", number(y));
    xml.with("width", number(width)).with("height", number(height));
  }

  @Override
  public void mark(Mark mark) throws IOException {
    double r = mark.radius();
    if (mark.form() == Drawing.Form.CIRCLE) {
      xml.open("circle").with("cx", number(mark.x())).with("cy", number(mark.y()));
      xml.with("r", number(r));
    } else {
      rectangle(mark.x() - r, mark.y() - r, 2 * r, 2 * r);
    }
    xml.with("fill", "#" + mark.colour()).with("stroke", WHITE).with("stroke-width", "0.5");
    if (mark.form() == Drawing.Form.DIAMOND) {
      xml.with("transform", "rotate(45 %s %s)".formatted(number(mark.x()), number(mark.y())));
    }
    end();
  }

  @Override
  public void words(Words words) throws IOException {
    String x = number(words.x());
    String y = number(words.y());
    xml.open("text").with("x", x).with("y", y);
    xml.with("font-size", number(words.type().points()));
    if (words.type().bold()) {
      xml.with("font-weight", "bold");
    }
    if (words.anchor() != Drawing.Anchor.START) {
      xml.with("text-anchor", words.anchor().name().toLowerCase(Locale.ROOT));
    }
    xml.with("fill", "#" + words.type().colour());
    if (words.upright()) {
      xml.with("transform", "rotate(-90 %s %s)".formatted(x, y));
    }
    xml.text(words.text());
    end();
  }

  /** A hundredth of a point is finer than any printer. */
  private static String number(double number) {
    double rounded = Math.rint(number * 100) / 100;
    return Decimal.text(rounded == 0 ? 0 : rounded);
  }
}
