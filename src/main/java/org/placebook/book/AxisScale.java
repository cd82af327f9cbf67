package org.placebook.book;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/**
 * Where an axis begins and ends, and its steps: round numbers, so that its labels are short.
 *
 * @param least where it begins
 * @param greatest where it ends
 * @param step from one label to the next
 */
public record AxisScale(double least, double greatest, double step) {
  private static final int MOST_STEPS = 7;
  private static final double[] ROUND = {1, 2, 2.5, 5, 10};
  private static final double HAIR = 1e-9;

  /** Refuses an axis that leads nowhere. */
  public AxisScale {
    if (!(step > 0) || !(greatest > least)) {
      throw new IllegalArgumentException(
          "An axis from %s to %s in steps of %s".formatted(least, greatest, step));
    }
  }

  /** Around these figures, from zero where they come near it. */
  public static AxisScale around(DoubleStream figures) {
    double[] all = figures.toArray();
    double least = DoubleStream.of(all).min().orElse(0);
    double greatest = DoubleStream.of(all).max().orElse(1);
    double room = (greatest - least) / 20;
    boolean nearNought = least >= 0 && least < (greatest - least) / 2;
    return of(nearNought ? 0 : least - room, greatest <= 0 ? greatest : greatest + room);
  }

  /** From zero, which bars must stand on, to beyond these figures. */
  public static AxisScale fromNought(DoubleStream figures) {
    double[] all = figures.toArray();
    double least = Math.min(0, DoubleStream.of(all).min().orElse(0));
    double greatest = Math.max(0, DoubleStream.of(all).max().orElse(0));
    return of(least, greatest);
  }

  private static AxisScale of(double least, double greatest) {
    double span = greatest - least;
    if (!(span > 0)) {
      double half = least == 0 ? 0.5 : Math.abs(least) / 2;
      return of(least - half, least + half);
    }
    double step = step(span);
    return new AxisScale(
        round(Math.floor(least / step + HAIR), step),
        round(Math.ceil(greatest / step - HAIR), step),
        step);
  }

  private static double step(double span) {
    double power = Math.pow(10, Math.floor(Math.log10(span / MOST_STEPS)));
    for (double round : ROUND) {
      if (span / (round * power) <= MOST_STEPS) {
        return clean(round * power);
      }
    }
    return clean(10 * power);
  }

  /** The same scale on the other side of zero too. */
  public AxisScale mirrored() {
    return new AxisScale(-greatest, greatest, step);
  }

  /** The figures that are labelled, from the least on. */
  public List<Double> marks() {
    List<Double> marks = new ArrayList<>();
    long steps = Math.round((greatest - least) / step);
    long first = Math.round(least / step);
    for (long i = 0; i <= steps; i++) {
      marks.add(round((double) first + i, step));
    }
    return marks;
  }

  /** How far along the axis a figure stands: 0 at its beginning, 1 at its end. */
  public double along(double figure) {
    return (figure - least) / (greatest - least);
  }

  /** A number format with no more decimals than the steps need: 10%, 20% rather than 10.0%. */
  public String format(String excelFormat) {
    String plain = excelFormat;
    while (isRounded(plain)) {
      plain = plain.replaceAll("\\.0(?=\\D|$)", "").replaceAll("(\\.0+)0(?=\\D|$)", "$1");
    }
    return plain;
  }

  /** Whether the last decimal is 0 at every step. */
  private boolean isRounded(String format) {
    Matcher decimals = Pattern.compile("\\.(0+)").matcher(format);
    if (!decimals.find()) {
      return false;
    }
    double shown = step * (format.contains("%") ? 100 : 1);
    double tenfold = shown * Math.pow(10, decimals.group(1).length() - 1.0);
    return Math.abs(tenfold - Math.rint(tenfold)) < HAIR * Math.max(1, tenfold);
  }

  private static double round(double steps, double step) {
    return clean(steps * step);
  }

  /** Without the dust of binary fractions: 0.30000000000000004 is 0.3. */
  private static double clean(double number) {
    return new java.math.BigDecimal(number).round(new java.math.MathContext(12)).doubleValue();
  }
}
