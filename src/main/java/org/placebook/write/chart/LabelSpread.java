package org.placebook.write.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels apart that would lie on each other, each no further than needed. */
final class LabelSpread {
  private LabelSpread() {}

  /**
   * Where labels stand so that neighbours keep a distance: those that crowd are set around the
   * middle of where they wanted to be.
   *
   * @param wanted where each wants to be, in any order
   * @param gap the least distance
   * @param greatest no label stands beyond, as far as those before it leave room
   * @return where each stands, in the order given
   */
  static double[] apart(double[] wanted, double gap, double greatest) {
    List<Integer> order =
        IntStream.range(0, wanted.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> wanted[i]))
            .toList();
    List<Crowd> crowds = new ArrayList<>();
    for (int label : order) {
      Crowd next = new Crowd(List.of(label), wanted[label], greatest);
      while (!crowds.isEmpty() && crowds.get(crowds.size() - 1).meets(next, gap)) {
        next = crowds.remove(crowds.size() - 1).with(next);
      }
      crowds.add(next);
    }
    double[] placed = new double[wanted.length];
    for (Crowd crowd : crowds) {
      for (int i = 0; i < crowd.labels().size(); i++) {
        placed[crowd.labels().get(i)] = crowd.first(gap) + i * gap;
      }
    }
    return placed;
  }

  /** Labels side by side, around the mean of where they want to be. */
  private record Crowd(List<Integer> labels, double middle, double greatest) {
    double first(double gap) {
      double span = (labels.size() - 1) * gap;
      return Math.min(middle - span / 2, greatest - span);
    }

    boolean meets(Crowd above, double gap) {
      double last = first(gap) + (labels.size() - 1) * gap;
      return above.first(gap) < last + gap;
    }

    Crowd with(Crowd above) {
      List<Integer> all = new ArrayList<>(labels);
      all.addAll(above.labels);
      double mean = (middle * labels.size() + above.middle * above.labels.size()) / all.size();
      return new Crowd(all, mean, greatest);
    }
  }
}
