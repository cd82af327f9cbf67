package org.placebook.write.chart;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.placebook.book.Book;
import org.placebook.book.Chart;
import org.placebook.book.Sheet;
import org.placebook.book.TableSheet;

/** The charts of a book as pictures for reports, drawn from the same figures as Excel's. */
public final class Pictures {
  private static final int LONGEST_NAME = 60;

  private Pictures() {}

  /**
   * A file of a picture.
   *
   * @param name lower-case-with-dashes by the chart's title, with its extension
   * @param bytes its content
   */
  @SuppressWarnings("ArrayRecordComponent") // Written once and thrown away, never compared.
  public record File(String name, byte[] bytes) {}

  /**
   * A picture.
   *
   * @param bytes of the PNG
   * @param width in points
   * @param height in points
   */
  @SuppressWarnings("ArrayRecordComponent") // Written once and thrown away, never compared.
  public record Png(byte[] bytes, double width, double height) {}

  /**
   * A PNG of one chart.
   *
   * @throws IOException if the JDK cannot draw here, with what it lacks
   */
  public static Png png(Chart chart) throws IOException {
    Drawing drawing = ChartForm.of(chart).picture().get();
    return new Png(PngPicture.of(drawing), drawing.width(), drawing.height());
  }

  /**
   * An SVG of every chart, the same bytes for the same book.
   *
   * @throws IOException never, as it is written to memory
   */
  public static List<File> svg(Book book) throws IOException {
    List<File> files = new ArrayList<>();
    for (Map.Entry<String, Chart> chart : named(book).entrySet()) {
      Drawing drawing = ChartForm.of(chart.getValue()).picture().get();
      files.add(new File(chart.getKey() + ".svg", SvgPicture.of(drawing, chart.getValue())));
    }
    return files;
  }

  /**
   * A PNG of every chart, the same bytes for the same book on the same JDK.
   *
   * @throws IOException if the JDK cannot draw here, with what it lacks
   */
  public static List<File> png(Book book) throws IOException {
    List<File> files = new ArrayList<>();
    for (Map.Entry<String, Chart> chart : named(book).entrySet()) {
      files.add(
          new File(
              chart.getKey() + ".png",
              PngPicture.of(ChartForm.of(chart.getValue()).picture().get())));
    }
    return files;
  }

  private static Map<String, Chart> named(Book book) {
    Map<String, Chart> named = new LinkedHashMap<>();
    for (Sheet sheet : book.sheets()) {
      if (sheet instanceof TableSheet table) {
        table
            .charts()
            .forEach(chart -> named.put(unique(name(chart.text().described()), named), chart));
      }
    }
    return named;
  }

  private static String name(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String cut = plain.length() <= LONGEST_NAME ? plain : wholeWords(plain);
    return cut.isEmpty() ? "chart" : cut;
  }

  private static String wholeWords(String name) {
    int end = name.lastIndexOf('-', LONGEST_NAME);
    return name.substring(0, end > 0 ? end : LONGEST_NAME);
  }

  private static String unique(String name, Map<String, Chart> taken) {
    String unique = name;
    for (int i = 2; taken.containsKey(unique); i++) {
      unique = name + "-" + i;
    }
    return unique;
  }
}
