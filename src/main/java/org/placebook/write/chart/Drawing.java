package org.placebook.write.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture as a list of shapes, in points from the upper left corner. It is written as SVG and as
 * PNG, so that both show the same.
 *
 * <p>No charting library does it. JFreeChart is under the LGPL and its writer of SVG under the GPL,
 * which a jar under Apache-2.0 cannot simply hold; and charting libraries lay words out by the
 * typefaces of the machine, so that no two machines draw the same. These charts need lines, boxes,
 * marks and words: the JDK fills shapes, and nothing of it is loaded unless pictures are asked for.
 */
final class Drawing {
  private final double width;
  private final double height;
  private final List<Shape> shapes = new ArrayList<>();

  Drawing(double width, double height) {
    this.width = width;
    this.height = height;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  List<Shape> shapes() {
    return List.copyOf(shapes);
  }

  /** Draws all shapes, the first beneath. */
  <E extends Exception> void draw(Pen<E> pen) throws E {
    for (Shape shape : shapes) {
      shape.draw(pen);
    }
  }

  void add(Shape shape) {
    shapes.add(shape);
  }

  /** What is drawn. Colours are red, green, blue as six hexadecimal digits. */
  sealed interface Shape permits Line, Box, Mark, Words {
    /** Draws it by its kind. */
    <E extends Exception> void draw(Pen<E> pen) throws E;
  }

  /** A way of drawing, which knows each shape and may fail. */
  interface Pen<E extends Exception> {
    void line(Line line) throws E;

    void box(Box box) throws E;

    void mark(Mark mark) throws E;

    void words(Words words) throws E;
  }

  /** A straight line; {@code dash} is the length of its dashes, 0 for a whole line. */
  record Line(double x1, double y1, double x2, double y2, String colour, double width, double dash)
      implements Shape {
    @Override
    public <E extends Exception> void draw(Pen<E> pen) throws E {
      pen.line(this);
    }
  }

  /** A rectangle, filled or hatched within its outline. */
  record Box(double x, double y, double width, double height, String colour, boolean hatched)
      implements Shape {
    @Override
    public <E extends Exception> void draw(Pen<E> pen) throws E {
      pen.box(this);
    }
  }

  /** A mark around its middle. */
  record Mark(double x, double y, double radius, String colour, Form form) implements Shape {
    @Override
    public <E extends Exception> void draw(Pen<E> pen) throws E {
      pen.mark(this);
    }
  }

  /** The form of a mark. */
  enum Form {
    CIRCLE,
    DIAMOND,
    SQUARE
  }

  /** A line of text whose baseline is at y; upright text reads from below. */
  record Words(String text, double x, double y, Lettering type, Anchor anchor, boolean upright)
      implements Shape {
    @Override
    public <E extends Exception> void draw(Pen<E> pen) throws E {
      pen.words(this);
    }
  }

  /** How words look. */
  record Lettering(double points, boolean bold, String colour) {}

  /** Which part of the words stands at x. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
