package org.placebook.book.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placebook.stats.correlation.Correlation;
import org.placebook.stats.correlation.FittedLine;

/**
 * What a scatter chart says of its trend line: the equation in the units of the axes, r, r² and how
 * many areas.
 *
 * @param measured the correlation of the points, where there is one
 * @param line through the points, where there is one
 * @param n how many points
 * @param noun what they are, such as areas
 * @param xPercent whether the horizontal figures are shown as per cent
 * @param yPercent whether the vertical ones are
 */
record TrendWords(
    Optional<Correlation.Measured> measured,
    Optional<FittedLine> line,
    int n,
    String noun,
    boolean xPercent,
    boolean yPercent) {

  /** Under this r nothing is said to go with anything. */
  private static final double FAINT = 0.3;

  static TrendWords of(Points points) {
    double[] x = points.xFigures();
    double[] y = points.yFigures();
    Correlation correlation = Correlation.of(x, y);
    return new TrendWords(
        correlation.measured(),
        FittedLine.of(x, y),
        correlation.n(),
        points.noun(),
        points.x().format().contains("%"),
        points.y().format().contains("%"));
  }

  /** "y = 0.503x − 3.79 (x and y in %), r = 0.809, r² = 0.655, 37 areas". */
  String subtitle() {
    List<String> parts = new ArrayList<>();
    line.ifPresent(fitted -> parts.add("Trend line: " + equation(fitted)));
    measured.ifPresent(
        m ->
            parts.add(
                String.format(
                    Locale.ROOT, "r = %s, r² = %.3f", signed("%.3f", m.r()), m.rSquared())));
    parts.add(n + " " + noun);
    return String.join("; ", parts);
  }

  /** Shorter, for a panel among many. */
  String brief() {
    return measured
        .map(m -> String.format(Locale.ROOT, "r = %s, %d %s", signed("%.2f", m.r()), n, noun))
        .orElse(n + " " + noun);
  }

  /** Whether two figures go together, for the title; nothing where that cannot be told. */
  String message(String x, String y) {
    return measured
        .map(
            m -> {
              String r =
                  String.format(
                      Locale.ROOT, " (correlation %s, %d %s)", signed("%.2f", m.r()), n, noun);
              if (Math.abs(m.r()) < FAINT) {
                return x + " and " + y + " hardly go together" + r;
              }
              return "Where %s is higher, %s tends to be %s%s"
                  .formatted(x, y, m.r() > 0 ? "higher" : "lower", r);
            })
        .orElse("");
  }

  /** For the alt text. */
  String sentence() {
    return measured
        .map(
            m ->
                String.format(
                    Locale.ROOT, "The correlation is %s, r = %.3f.", m.direction().text(), m.r()))
        .orElse("There are too few different figures for a correlation.");
  }

  private String equation(FittedLine fitted) {
    double across = xPercent ? 100 : 1;
    double up = yPercent ? 100 : 1;
    double slope = fitted.slope() * up / across;
    double height = fitted.intercept() * up;
    String units =
        xPercent && yPercent
            ? " (x and y in %)"
            : xPercent ? " (x in %)" : yPercent ? " (y in %)" : "";
    return "y = %sx %s %s%s"
        .formatted(digits(slope), height < 0 ? "−" : "+", digits(Math.abs(height)), units);
  }

  /** Three significant digits, without powers of ten where a reader can do without. */
  private static String digits(double number) {
    double size = Math.abs(number);
    if (size > 0 && (size < 1e-4 || size >= 1e6)) {
      return signed("%.2e", number);
    }
    int decimals = size == 0 ? 0 : (int) Math.max(0, 2 - Math.floor(Math.log10(size)));
    return signed("%." + decimals + "f", number);
  }

  private static String signed(String format, double number) {
    String text = String.format(Locale.ROOT, format, number);
    boolean zero = text.matches("-0(\\.0+)?");
    return zero ? text.substring(1) : text.replace('-', '−');
  }
}
