package org.placebook.recipe.spread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placebook.recipe.Spreading;
import org.placebook.recipe.Spreading.Condition;
import org.placebook.table.Finding;
import org.placebook.table.Table;

/**
 * How a long table may be spread for which no recipe came: a lone dimension becomes columns; of
 * several the published totals are kept until one is left. What cannot be told is asked.
 *
 * @param spreading what a recipe would say; where there is a question, a proposal
 * @param question what must be answered first, if anything
 * @param open the columns that it is about, where naming a value of each, or spreading it, answers
 *     it
 */
public record Guess(Spreading spreading, Optional<Finding> question, List<Open> open) {
  /** Copies the list. */
  public Guess {
    open = List.copyOf(open);
  }

  /**
   * A column of which it is not known which rows are meant.
   *
   * @param heading what it is called
   * @param values what stands in it, as messages show it
   */
  public record Open(String heading, List<String> values) {
    /** Copies the list. */
    public Open {
      values = List.copyOf(values);
    }

    /** The words for Keep that keep the rows of a value. */
    public String kept(String value) {
      return new Condition(heading, value).toString();
    }
  }

  /** Counts beside their per cents make no one table. */
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?i)values?|percent(?:age)?s?|per cents?|%|counts?|numbers?|rates?|ratios?|confidence"
              + "|variable|numerator|denominator|mean|median");

  /** The guess for a table; none if each area has but one row. */
  public static Optional<Guess> of(Table table) {
    return of(List.of(table));
  }

  /** The guess for one table or several with the same headings; none if they make no long one. */
  public static Optional<Guess> of(List<Table> tables) {
    return LongTable.of(tables, Optional.empty(), Optional.empty()).map(Guess::of);
  }

  private static Guess of(LongTable table) {
    try {
      new CutOff(table).filtered();
    } catch (NotSpread e) {
      return new Guess(Spreading.NONE, asked(table, String.join(". ", e.sentences())), List.of());
    }
    Axes axes = new Axes(table);
    int[] rows = new Kept(table, axes).rows();
    if (table.figures().isEmpty()) {
      return events(table, axes.varying(rows), rows);
    }
    List<Axis> told = told(axes.varying(rows), rows);
    List<Axis> varying = without(told, axes.varying(rows));
    Totals totals = new Totals(table, axes, rows);
    List<Axis> dividing = varying.stream().filter(axis -> totals.blankOf(axis).isEmpty()).toList();
    List<Axis> open = new ArrayList<>(dividing);
    open.removeIf(axis -> varying.size() > 1 && totals.of(axis).isPresent());
    boolean mixed = open.stream().anyMatch(axis -> isOfMeasures(axis, rows));
    boolean several = varying.size() > 1 || MeasureChoice.of(table, varying).size() > 1;
    boolean periods = several && varying.stream().anyMatch(Axis::isPeriod);
    if (mixed || periods || open.size() > 1) {
      return question(table, axes, varying, rows);
    }
    Optional<Axis> spread =
        open.isEmpty() ? Proposal.widest(dividing, rows) : Optional.of(open.get(0));
    List<Axis> categories =
        Stream.concat(told.stream().filter(axis -> !axis.isPeriod()), spread.stream()).toList();
    List<Condition> keep = wholes(totals, without(spread.stream().toList(), varying));
    return new Guess(spreading(categories, keep), Optional.empty(), List.of());
  }

  private static List<Axis> without(List<Axis> some, List<Axis> all) {
    return all.stream().filter(axis -> some.stream().noneMatch(axis::isSame)).toList();
  }

  /** Which value of which axis is meant, or which is spread, must be said. */
  private static Guess question(LongTable table, Axes axes, List<Axis> varying, int[] rows) {
    Proposal proposal = new Proposal(table, axes, rows);
    String question = new Question(table, axes, rows).of(varying);
    List<Open> open =
        varying.stream()
            .map(
                axis ->
                    new Open(axis.heading(), axis.present(rows).stream().map(axis::shown).toList()))
            .toList();
    return new Guess(proposed(varying, proposal), asked(table, question), open);
  }

  /** Of each axis the value that is the whole of all others. */
  private static List<Condition> wholes(Totals totals, List<Axis> axes) {
    List<Condition> keep = new ArrayList<>();
    for (Axis axis : axes) {
      totals
          .blankOf(axis)
          .or(() -> totals.of(axis))
          .ifPresent(code -> keep.add(condition(axis, code)));
    }
    return keep;
  }

  /**
   * The axes that another tells: where each indicator is of one year, the indicator alone tells the
   * rows apart; where each is of an age of its own, the age does.
   */
  private static List<Axis> told(List<Axis> varying, int[] rows) {
    return varying.stream()
        .filter(
            axis ->
                varying.stream()
                    .filter(other -> !other.isPeriod() && isLonger(other, axis, rows))
                    .anyMatch(other -> Plan.isTold(axis, List.of(other), rows)))
        .toList();
  }

  private static boolean isLonger(Axis other, Axis axis, int[] rows) {
    return axis.isPeriod() || other.present(rows).size() > axis.present(rows).size();
  }

  private static boolean isOfMeasures(Axis axis, int[] rows) {
    return axis.present(rows).stream()
        .allMatch(code -> MEASURE.matcher(axis.value(code).strip()).matches());
  }

  /** Rows that are events are counted, but only if somebody says so. */
  private static Guess events(LongTable table, List<Axis> varying, int[] rows) {
    Optional<Axis> widest = Proposal.widest(varying, rows);
    String named =
        varying.stream()
            .map(axis -> "%s has %s".formatted(axis.heading(), Choices.named(axis, rows)))
            .reduce((one, other) -> one + ". " + other)
            .orElse("");
    String question =
        "This table has no column of figures: each row is one event. Write on the sheet Inputs, in Values: rows, to count them, and in Categories the column whose values become columns%s. %s"
            .formatted(widest.map(axis -> ": " + axis.heading()).orElse(""), named);
    List<String> periods =
        varying.stream()
            .filter(Axis::isPeriod)
            .filter(axis -> widest.filter(axis::isSame).isEmpty())
            .map(Axis::heading)
            .toList();
    Spreading counted =
        new Spreading(
            widest.map(Axis::heading).stream().toList(),
            List.of(Spreading.ROWS),
            List.of(),
            false,
            periods);
    return new Guess(counted, asked(table, question), List.of());
  }

  private static Optional<Finding> asked(LongTable table, String question) {
    return Optional.of(Finding.error(table.range(), question));
  }

  private static Spreading proposed(List<Axis> varying, Proposal proposal) {
    Optional<Axis> widest = proposal.spread(varying);
    List<Condition> keep =
        varying.stream()
            .filter(axis -> widest.filter(axis::isSame).isEmpty())
            .map(axis -> condition(axis, proposal.value(axis)))
            .toList();
    return spreading(widest.stream().toList(), keep);
  }

  private static Condition condition(Axis axis, int code) {
    return new Condition(axis.heading(), axis.shown(code));
  }

  private static Spreading spreading(List<Axis> categories, List<Condition> keep) {
    List<String> headings = categories.stream().map(Axis::heading).toList();
    return new Spreading(headings, List.of(), keep, false, List.of());
  }
}
