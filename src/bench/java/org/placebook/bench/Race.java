package org.placebook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Contenders that do the same work, run in turns. */
final class Race {
  /** Sums may differ by rounding and by the order of adding up, not by a cell. */
  private static final double TOLERANCE = 1e-6;

  private final String title;
  private final Path scratch;
  private final Map<String, List<String>> commands = new LinkedHashMap<>();
  private final Map<String, List<Child.Took>> runs = new LinkedHashMap<>();

  Race(String title, Path scratch) {
    this.title = title;
    this.scratch = scratch;
  }

  /** Adds a contender; the first one is what the others are compared with. */
  void add(String name, List<String> command) {
    commands.put(name, command);
  }

  /**
   * Runs them all in turns and prints the table.
   *
   * @param rounds how often each is run
   * @param budget seconds after which a slow contender is not run again
   */
  void run(int rounds, double budget) throws IOException {
    System.out.println("\n" + title);
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, List<String>> each : commands.entrySet()) {
        List<Child.Took> past = runs.computeIfAbsent(each.getKey(), name -> new ArrayList<>());
        double spent = past.stream().mapToDouble(Child.Took::seconds).sum();
        if (past.size() == round && spent < budget) {
          Child.run(each.getValue(), scratch).ifPresent(past::add);
        }
      }
    }
    print();
  }

  private void print() {
    System.out.println("| who | runs | seconds | times ours | processor s | peak MB | sums |");
    System.out.println("|---|---|---|---|---|---|---|");
    Optional<Child.Took> first = runs.values().stream().flatMap(List::stream).findFirst();
    double ours = Double.NaN;
    for (Map.Entry<String, List<Child.Took>> each : runs.entrySet()) {
      List<Child.Took> runs = each.getValue();
      if (runs.isEmpty()) {
        System.out.printf("| %s | failed |%n", each.getKey());
        continue;
      }
      double seconds = median(runs, Child.Took::seconds);
      ours = Double.isNaN(ours) ? seconds : ours;
      System.out.printf(
          "| %s | %d | %.2f | %.2f | %.2f | %.0f | %s |%n",
          each.getKey(),
          runs.size(),
          seconds,
          seconds / ours,
          median(runs, Child.Took::processor),
          median(runs, Child.Took::megabytes),
          agreement(first.orElseThrow().sums(), runs.get(0).sums()));
    }
  }

  private static String agreement(List<Double> expected, List<Double> found) {
    if (found.isEmpty()) {
      return "";
    }
    boolean agree = expected.size() == found.size();
    for (int i = 0; agree && i < expected.size(); i++) {
      double difference = Math.abs(expected.get(i) - found.get(i));
      agree = difference <= TOLERANCE * Math.max(1, Math.abs(expected.get(i)));
    }
    return agree ? "agree" : "DIFFER: " + found + ", not " + expected;
  }

  private static double median(List<Child.Took> runs, ToDoubleFunction<Child.Took> of) {
    double[] sorted = runs.stream().mapToDouble(of).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
