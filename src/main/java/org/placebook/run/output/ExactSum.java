package org.placebook.run.output;

/**
 * A sum of many numbers without the rounding error of adding them one by one (Neumaier 1974,
 * "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen").
 */
final class ExactSum {
  private double sum;
  private double lost;

  void add(double number) {
    double next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? (sum - next) + number : (number - next) + sum;
    sum = next;
  }

  double value() {
    return sum + lost;
  }
}
