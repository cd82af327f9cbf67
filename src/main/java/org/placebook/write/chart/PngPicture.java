package org.placebook.write.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import org.placebook.write.chart.Drawing.Box;
import org.placebook.write.chart.Drawing.Line;
import org.placebook.write.chart.Drawing.Mark;
import org.placebook.write.chart.Drawing.Words;

/**
 * A drawing as PNG, 150 dots to the inch. Words are drawn as outlines of Liberation Sans, which
 * travels in the jar: it has Arial's measure, and the picture is the same on every machine, those
 * without a typeface among them.
 */
final class PngPicture implements Drawing.Pen<RuntimeException> {
  private static final double DOTS_A_POINT = 150.0 / 72;
  private static final String TYPEFACE = "/org/placebook/fonts/LiberationSans-Regular.ttf";
  private static final FontRenderContext CONTEXT =
      new FontRenderContext(new AffineTransform(), true, true);

  /** Bold words are the same outlines with a rim, of this part of their size. */
  private static final double RIM = 0.035;

  private static final double HATCH = 5;

  private final Font font;
  private final Graphics2D graphics;

  private PngPicture(Font font, Graphics2D graphics) {
    this.font = font;
    this.graphics = graphics;
  }

  /** A JDK whose graphics lack a library of the system says so with errors, not exceptions. */
  static byte[] of(Drawing drawing) throws IOException {
    try {
      return drawn(drawing);
    } catch (LinkageError | InternalError e) {
      throw new IOException(
          "this Java cannot draw letters here (%s). Install the system's fontconfig library, or a JDK that is not headless-only."
              .formatted(e.getMessage()),
          e);
    }
  }

  private static byte[] drawn(Drawing drawing) throws IOException {
    System.setProperty("java.awt.headless", "true");
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(drawing.width() * DOTS_A_POINT),
            (int) Math.ceil(drawing.height() * DOTS_A_POINT),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      graphics.scale(DOTS_A_POINT, DOTS_A_POINT);
      PngPicture picture = new PngPicture(typeface(), graphics);
      drawing.draw(picture);
    } finally {
      graphics.dispose();
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.setUseCache(false);
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }

  private static Font typeface() throws IOException {
    try (InputStream file = PngPicture.class.getResourceAsStream(TYPEFACE)) {
      if (file == null) {
        throw new IOException("The typeface " + TYPEFACE + " is missing from the program");
      }
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (FontFormatException e) {
      throw new IOException("The typeface " + TYPEFACE + " is broken", e);
    }
  }

  @Override
  public void line(Line line) {
    graphics.setColor(colour(line.colour()));
    graphics.setStroke(stroke(line));
    graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
  }

  @Override
  public void mark(Mark mark) {
    Shape form = form(mark);
    graphics.setColor(colour(mark.colour()));
    graphics.fill(form);
    graphics.setColor(Color.WHITE);
    graphics.setStroke(new BasicStroke(0.5f));
    graphics.draw(form);
  }

  private static BasicStroke stroke(Line line) {
    float width = (float) line.width();
    return line.dash() > 0
        ? new BasicStroke(
            width,
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_ROUND,
            1,
            new float[] {(float) line.dash()},
            0)
        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  @Override
  public void box(Box box) {
    Shape shape = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    graphics.setColor(colour(box.colour()));
    if (!box.hatched()) {
      graphics.fill(shape);
      return;
    }
    Shape clip = graphics.getClip();
    graphics.clip(shape);
    graphics.setStroke(new BasicStroke(1.4f));
    for (double x = box.x() - box.height(); x < box.x() + box.width(); x += HATCH) {
      graphics.draw(new Line2D.Double(x, box.y() + box.height(), x + box.height(), box.y()));
    }
    graphics.setClip(clip);
    graphics.setStroke(new BasicStroke(1));
    graphics.draw(shape);
  }

  private static Shape form(Mark mark) {
    double r = mark.radius();
    Rectangle2D around = new Rectangle2D.Double(mark.x() - r, mark.y() - r, 2 * r, 2 * r);
    return switch (mark.form()) {
      case CIRCLE -> new Ellipse2D.Double(around.getX(), around.getY(), 2 * r, 2 * r);
      case SQUARE -> around;
      case DIAMOND ->
          AffineTransform.getRotateInstance(Math.PI / 4, mark.x(), mark.y())
              .createTransformedShape(around);
    };
  }

  @Override
  public void words(Words words) {
    if (words.text().isEmpty()) {
      return;
    }
    Font sized = font.deriveFont((float) words.type().points());
    var glyphs = sized.createGlyphVector(CONTEXT, words.text());
    double width = glyphs.getLogicalBounds().getWidth();
    double back =
        switch (words.anchor()) {
          case START -> 0;
          case MIDDLE -> width / 2;
          case END -> width;
        };
    AffineTransform place = AffineTransform.getTranslateInstance(words.x(), words.y());
    if (words.upright()) {
      place.rotate(-Math.PI / 2);
    }
    place.translate(-back, 0);
    Shape outline = place.createTransformedShape(glyphs.getOutline());
    graphics.setColor(colour(words.type().colour()));
    graphics.fill(outline);
    if (words.type().bold()) {
      graphics.setStroke(new BasicStroke((float) (words.type().points() * RIM)));
      graphics.draw(outline);
    }
  }

  private static Color colour(String digits) {
    return new Color(Integer.parseInt(digits, 16));
  }
}
