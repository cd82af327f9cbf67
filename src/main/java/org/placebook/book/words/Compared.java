package org.placebook.book.words;

import java.util.Comparator;
import java.util.List;

/**
 * A figure and where it stands.
 *
 * @param reading the figure
 * @param standing against what it is compared with
 */
public record Compared(Reading reading, Standing standing) {

  static List<Reading> that(List<Compared> all, Standing standing) {
    return all.stream()
        .filter(compared -> compared.standing() == standing)
        .map(Compared::reading)
        .toList();
  }

  static int count(List<Compared> all, Standing standing) {
    return that(all, standing).size();
  }

  static List<Reading> largestFirst(List<Reading> readings) {
    return readings.stream()
        .sorted(Comparator.comparingDouble(Reading::number).reversed())
        .toList();
  }

  static List<Reading> readings(List<Compared> all) {
    return all.stream().map(Compared::reading).toList();
  }
}
