package org.placebook.formula.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** Several threads ask one evaluator, and get what one thread gets. */
class SharedEvaluatorTest {
  private static final int AREAS = 60;
  private static final int TIMES = 100;

  /** Two columns over areas of three groups, some figures withheld. */
  private static final class Sixty implements FigureSource {
    @Override
    public int areas() {
      return AREAS;
    }

    @Override
    public String group(int area) {
      return "G" + area % 3;
    }

    @Override
    public List<Integer> members(String group) {
      return IntStream.range(0, AREAS).filter(a -> group(a).equals(group)).boxed().toList();
    }

    @Override
    public Value area(InputColumn column, int area) {
      return area % 17 == 5
          ? Value.missing(Reason.CONFIDENTIAL)
          : Value.of(area * (column.heading().equals("x") ? 37 : 53) % 41 + 1);
    }

    @Override
    public OptionalInt rowIn(String input, Subject subject) {
      return OptionalInt.empty();
    }

    @Override
    public Value standard(InputColumn column, Subject.Standard standard) {
      return Value.of(column.heading().equals("x") ? 200 : 70);
    }
  }

  private static BoundFormula figure(String heading) {
    return new BoundFormula.Figure(new InputColumn("in", heading, InputColumn.Unit.COUNT));
  }

  /** Formulas that rest on each other: what all areas share is asked for from many sides. */
  private static List<BoundFormula> measures() {
    BoundFormula x = figure("x");
    BoundFormula y = figure("y");
    BoundFormula share = new BoundFormula.Arithmetic("/", x, y);
    BoundFormula standard = new BoundFormula.AtStandard(share, Subject.Standard.DEFAULT);
    BoundFormula quotient = new BoundFormula.Arithmetic("/", share, standard);
    BoundFormula rank = new BoundFormula.Rank(share, new Within.All(), false);
    BoundFormula inGroup = new BoundFormula.Rank(quotient, new Within.SameGroup(), true);
    BoundFormula mean = new BoundFormula.OverAreas("AVERAGE", rank, false);
    BoundFormula above = new BoundFormula.Comparison(">", rank, mean);
    BoundFormula counted = new BoundFormula.CountAreas(above);
    BoundFormula ofGroup = new BoundFormula.AtGroup(share);
    BoundFormula sum =
        new BoundFormula.Function("SUM", List.of(x, y, x, y, x, y, x, y, share, rank));
    BoundFormula gap = new BoundFormula.Arithmetic("-", sum, counted);
    return List.of(share, quotient, rank, inGroup, mean, above, counted, ofGroup, sum, gap);
  }

  private static List<Subject> subjects() {
    List<Subject> subjects = new ArrayList<>();
    IntStream.range(0, AREAS).forEach(area -> subjects.add(new Subject.Area(area)));
    List.of("G0", "G1", "G2").forEach(group -> subjects.add(new Subject.Group(group)));
    subjects.add(Subject.Standard.DEFAULT);
    return subjects;
  }

  @Test
  void givesAllThreadsWhatOneThreadGets() {
    List<BoundFormula> measures = measures();
    List<Subject> subjects = subjects();
    Evaluator ofOne = new Evaluator(new Sixty());
    List<List<Value>> expected =
        measures.stream()
            .map(measure -> List.<Value>copyOf(ofOne.values(measure, subjects)))
            .toList();
    assertThat(expected).doesNotHaveDuplicates();
    Random random = new Random(20261130);
    ForkJoinPool pool = new ForkJoinPool(8);
    try {
      for (int time = 0; time < TIMES; time++) {
        Evaluator shared = new Evaluator(new Sixty());
        List<Integer> order =
            IntStream.range(0, 4 * measures.size())
                .map(i -> i % measures.size())
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(order, random);
        List<Map.Entry<Integer, List<Value>>> got =
            pool.submit(
                    () ->
                        order.parallelStream()
                            .map(
                                i ->
                                    Map.entry(
                                        i,
                                        List.<Value>copyOf(
                                            shared.values(measures.get(i), subjects))))
                            .toList())
                .join();
        assertThat(got)
            .allSatisfy(of -> assertThat(of.getValue()).isEqualTo(expected.get(of.getKey())));
      }
    } finally {
      pool.shutdown();
    }
  }
}
