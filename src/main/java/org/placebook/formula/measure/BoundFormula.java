package org.placebook.formula.measure;

import java.util.List;
import java.util.stream.Stream;
import org.placebook.table.Reason;

/**
 * A formula tied to its columns: what is to be worked out for a place. Place functions have been
 * taken apart into these few forms, each of which has a value and a native Excel text.
 *
 * <p>First the forms of one place, then those of several areas, of lists, of texts, and last the
 * steps of the workings. They stand in one file so that the compiler knows that there are no
 * others.
 */
public sealed interface BoundFormula {

  /** A formula of one part. */
  sealed interface OfOne extends BoundFormula {
    /** Its part. */
    BoundFormula of();

    @Override
    default List<BoundFormula> parts() {
      return List.of(of());
    }
  }

  /** A formula of two parts with a sign between them. */
  sealed interface OfTwo extends BoundFormula {
    /** What stands before the sign. */
    BoundFormula left();

    /** What stands behind it. */
    BoundFormula right();

    @Override
    default List<BoundFormula> parts() {
      return List.of(left(), right());
    }
  }

  /** A formula whose result is a text. */
  sealed interface OfText extends BoundFormula {
    @Override
    default boolean isText() {
      return true;
    }
  }

  /** What stands for itself. */
  sealed interface Literal extends BoundFormula {
    @Override
    default boolean isPlain() {
      return true;
    }
  }

  /** A step of the workings, so that other formulas stay short. */
  sealed interface Step extends BoundFormula {}

  /** A number. */
  record Constant(double value) implements Literal {}

  /** A text. */
  record Words(String text) implements Literal {
    @Override
    public boolean isText() {
      // A shorthand stands where a figure would be.
      return Reason.ofShorthand(text).isEmpty();
    }
  }

  /** TRUE or FALSE. */
  record Truth(boolean value) implements Literal {
    @Override
    public boolean isCondition() {
      return true;
    }
  }

  /** The figure of an input's column at the place. */
  record Figure(InputColumn column) implements BoundFormula {
    @Override
    public List<InputColumn> sources() {
      return List.of(column);
    }
  }

  /** The same measure at the place's comparator. */
  record AtStandard(BoundFormula of, Subject.Standard standard) implements OfOne {
    @Override
    public boolean isText() {
      return of.isText();
    }

    @Override
    public boolean isPlain() {
      return of.isPlain();
    }
  }

  /** The same measure for the group that the place belongs to. */
  record AtGroup(BoundFormula of) implements OfOne {
    @Override
    public boolean isText() {
      return of.isText();
    }
  }

  /**
   * Arithmetic.
   *
   * @param operator one of {@code + - * / ^}
   */
  record Arithmetic(String operator, BoundFormula left, BoundFormula right) implements OfTwo {}

  /** One figure over an earlier one: not applicable unless the earlier one is above 0. */
  record Growth(BoundFormula newer, BoundFormula older) implements BoundFormula {
    @Override
    public List<BoundFormula> parts() {
      return List.of(newer, older);
    }
  }

  /**
   * A comparison.
   *
   * @param operator one of {@code = <> < <= > >=}
   */
  record Comparison(String operator, BoundFormula left, BoundFormula right) implements OfTwo {
    @Override
    public boolean isCondition() {
      return true;
    }
  }

  /** Texts and figures joined by {@code &}. */
  record Joined(BoundFormula left, BoundFormula right) implements OfTwo, OfText {}

  /** An Excel function that needs all its arguments: missing if any of them is. */
  record Function(String name, List<BoundFormula> arguments) implements BoundFormula {
    /** Copies the arguments. */
    public Function {
      arguments = List.copyOf(arguments);
    }

    @Override
    public List<BoundFormula> parts() {
      return arguments;
    }

    @Override
    public boolean isCondition() {
      return Scalar.isLogical(name);
    }
  }

  /**
   * An Excel function that passes over missing arguments: AVERAGE, MEDIAN, COUNT, STDEV.S, VAR.S.
   */
  record Skipping(String name, List<BoundFormula> arguments) implements BoundFormula {
    /** Copies the arguments. */
    public Skipping {
      arguments = List.copyOf(arguments);
    }

    @Override
    public List<BoundFormula> parts() {
      return arguments;
    }
  }

  /** IF: only the branch taken counts. */
  record Choice(BoundFormula condition, BoundFormula yes, BoundFormula no) implements BoundFormula {
    @Override
    public List<BoundFormula> parts() {
      return List.of(condition, yes, no);
    }

    @Override
    public boolean isText() {
      return yes.isText() || no.isText();
    }
  }

  /** IFERROR: where the first cannot be worked out, the second; a missing figure is no error. */
  record Otherwise(BoundFormula first, BoundFormula second) implements BoundFormula {
    @Override
    public List<BoundFormula> parts() {
      return List.of(first, second);
    }

    @Override
    public boolean isText() {
      return first.isText();
    }
  }

  /**
   * An Excel function over all areas in scope, passing over missing ones.
   *
   * @param ofGroup whether the row of a group has that of its own areas; else it has none
   */
  record OverAreas(String name, BoundFormula of, boolean ofGroup) implements OfOne {
    /** A step towards a figure of areas: a group has none. */
    public OverAreas(String name, BoundFormula of) {
      this(name, of, false);
    }
  }

  /**
   * The place's rank among the areas, 1 for the first, ties joint.
   *
   * @param within which areas count
   * @param smallestFirst whether the smallest is 1
   */
  record Rank(BoundFormula of, Within within, boolean smallestFirst) implements OfOne {}

  /** How many areas of the row's group (of all areas, for a comparator) meet a condition. */
  record CountAreas(BoundFormula condition) implements BoundFormula {
    @Override
    public List<BoundFormula> parts() {
      return List.of(condition);
    }
  }

  /** The label of the largest or smallest of several figures, ties joined. */
  record Extreme(boolean largest, List<Member> members) implements OfText {
    /** Copies the members. */
    public Extreme {
      members = List.copyOf(members);
    }

    @Override
    public List<BoundFormula> parts() {
      return members.stream().map(Member::measure).toList();
    }
  }

  /**
   * A figure from a whole list.
   *
   * @param name HHI, ENTROPY, KRUGMAN and the like
   * @param members the list's figures here
   * @param standard the list's figures at the comparator, where it is compared
   */
  record OfList(String name, List<BoundFormula> members, List<BoundFormula> standard)
      implements BoundFormula {
    /** Copies the lists. */
    public OfList {
      members = List.copyOf(members);
      standard = List.copyOf(standard);
    }

    @Override
    public List<BoundFormula> parts() {
      return members;
    }
  }

  /** A limit of an interval, worked out from a few figures, all of which it needs. */
  record Closed(ClosedForm form, List<BoundFormula> parts) implements BoundFormula {
    /** Copies the parts. */
    public Closed {
      parts = List.copyOf(parts);
    }
  }

  /** The bound that an input's rounding leaves to a figure; a group's bounds add up. */
  record Bound(InputColumn column, boolean upper, Rounded rounded) implements BoundFormula {
    @Override
    public List<InputColumn> sources() {
      return List.of(column);
    }
  }

  /**
   * What is worked out from whole columns of areas in scope.
   *
   * @param columns x, then the other; for a line y, then x
   * @param setting the aversion of Atkinson's index
   * @param ofGroup whether the row of a group has that of its own areas; else that of all
   */
  record OfAreas(AreasForm form, List<BoundFormula> columns, double setting, boolean ofGroup)
      implements BoundFormula {
    /** A step towards another figure: of all areas in every row. */
    public OfAreas(AreasForm form, List<BoundFormula> columns, double setting) {
      this(form, columns, setting, false);
    }

    /** Copies the columns. */
    public OfAreas {
      columns = List.copyOf(columns);
    }

    @Override
    public List<BoundFormula> parts() {
      return columns;
    }
  }

  /** Which end of an interval is meant; none for the figure itself. */
  enum Limit {
    /** The lower one. */
    LOW,
    /** The figure itself. */
    NONE,
    /** The upper one. */
    HIGH
  }

  /**
   * A directly standardised rate.
   *
   * @param events by group of age
   * @param populations by group of age
   * @param standard whose populations are the weights
   * @param per the population for which it is stated
   */
  record Standardised(
      Limit limit,
      List<BoundFormula> events,
      List<BoundFormula> populations,
      Subject.Standard standard,
      double per)
      implements BoundFormula {
    /** Copies the lists. */
    public Standardised {
      events = List.copyOf(events);
      populations = List.copyOf(populations);
    }

    @Override
    public List<BoundFormula> parts() {
      return Stream.of(events, populations).flatMap(List::stream).toList();
    }
  }

  /**
   * An indirectly standardised ratio.
   *
   * @param observed events, to be added up
   * @param people by group of age
   * @param rates of the default comparator, by group of age
   * @param per the people for whom the rates are stated
   */
  record Indirect(
      Limit limit,
      List<BoundFormula> observed,
      List<BoundFormula> people,
      List<BoundFormula> rates,
      double per)
      implements BoundFormula {
    /** Copies the lists. */
    public Indirect {
      observed = List.copyOf(observed);
      people = List.copyOf(people);
      rates = List.copyOf(rates);
    }

    @Override
    public List<BoundFormula> parts() {
      return Stream.of(observed, people, rates).flatMap(List::stream).toList();
    }
  }

  /**
   * An Excel function of a text.
   *
   * @param length how many characters LEFT and RIGHT take
   */
  record Wording(String function, BoundFormula of, double length) implements OfOne {
    @Override
    public boolean isText() {
      return !TextFunctions.isNumber(this);
    }
  }

  /**
   * Where a place stands among an input's rows, from 1: a step of the workings.
   *
   * @param input the input's name
   */
  record RowIn(String input) implements Step {}

  /**
   * Whether an area is of a set, "yes" or "no": a step of the workings.
   *
   * @param areas their numbers in the order of the recipe, from 0
   */
  record InSet(String name, List<Integer> areas) implements Step, OfText {
    /** Copies the areas. */
    public InSet {
      areas = List.copyOf(areas);
    }
  }

  /**
   * A member of a list, [low] counted as 0: a step of the workings, where each list stands in one
   * run of columns.
   *
   * @param list tells lists apart
   */
  record LowAsZero(BoundFormula of, int list) implements OfOne, Step {
    /** All members of a list. */
    public static List<BoundFormula> all(List<BoundFormula> members) {
      int list = members.hashCode();
      return members.stream().<BoundFormula>map(member -> new LowAsZero(member, list)).toList();
    }
  }

  /** A figure where another one is there too: a step of the workings. */
  record Paired(BoundFormula of, BoundFormula other) implements Step {
    @Override
    public List<BoundFormula> parts() {
      return List.of(of, other);
    }
  }

  /** The largest or smallest of several figures: a step of the workings. */
  record Best(boolean largest, List<BoundFormula> members) implements Step {
    /** Copies the members. */
    public Best {
      members = List.copyOf(members);
    }

    @Override
    public List<BoundFormula> parts() {
      return members;
    }
  }

  /**
   * The labels of those members that equal the best, each after {@code "; "}: a step of the
   * workings.
   *
   * @param members some of those that were compared
   */
  record Tied(Best best, List<Member> members) implements Step, OfText {
    /** Copies the members. */
    public Tied {
      members = List.copyOf(members);
    }

    @Override
    public List<BoundFormula> parts() {
      return best.members();
    }
  }

  /**
   * What limits say of a figure: on one side of what it is compared with, or similar.
   *
   * @param low the lower limit
   * @param high the upper limit
   * @param against what the figure is compared with
   * @param above the word where the lower limit lies above that
   * @param below the word where the upper limit lies below it
   * @param ofStandard whether it is compared with a comparator, whose own row is not compared
   */
  record Verdict(
      BoundFormula low,
      BoundFormula high,
      BoundFormula against,
      String above,
      String below,
      boolean ofStandard)
      implements OfText {
    /** Where a limit or the figure compared with is missing. */
    public static final String NOT_COMPARED = "not compared";

    /** Where the limits hold what the figure is compared with. */
    public String between() {
      return ofStandard ? "similar" : "no significant change";
    }

    /** The same with other words. */
    public Verdict with(Good good) {
      return ofStandard ? new Verdict(low, high, against, good.above(), good.below(), true) : this;
    }

    @Override
    public List<BoundFormula> parts() {
      return List.of(low, high, against);
    }
  }

  /** The formulas that it is made of. */
  default List<BoundFormula> parts() {
    return List.of();
  }

  /** The columns of inputs that it rests on, in order, each once. */
  default List<InputColumn> sources() {
    return parts().stream().flatMap(part -> part.sources().stream()).distinct().toList();
  }

  /** Whether the result is a text and no figure. */
  default boolean isText() {
    return false;
  }

  /** Whether the result is true or false. */
  default boolean isCondition() {
    return false;
  }

  /** Whether it is a number or words that stand for themselves. */
  default boolean isPlain() {
    return false;
  }
}
