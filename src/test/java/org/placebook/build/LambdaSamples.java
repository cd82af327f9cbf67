package org.placebook.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lambdas, method references and records of every form; needs nothing but the JDK. */
public final class LambdaSamples implements Supplier<List<Object>> {
  private final String own = "own";

  /** Of every kind of component. */
  record Mixed(
      boolean flag,
      char letter,
      byte small,
      short little,
      int whole,
      long large,
      float half,
      double number,
      String text,
      List<String> more) {}

  /** Without a component. */
  record Empty() {}

  /** With a method that calls on private ones. */
  interface Shape {
    double area();

    /** A lambda within an interface. */
    default Supplier<Double> twice() {
      return () -> doubled(area());
    }

    private static double doubled(double area) {
      return 2 * area;
    }
  }

  /** A class within, with a lambda that calls a private method outside. */
  final class Inner {
    Supplier<String> outside() {
      return () -> secret("inner");
    }
  }

  private String secret(String more) {
    return own + more;
  }

  private static int sum(Integer a, int b) {
    return a + b;
  }

  @Override
  public List<Object> get() {
    List<Object> results = new ArrayList<>();
    captured(results);
    references(results);
    converted(results);
    records(results);
    return results;
  }

  private void captured(List<Object> results) {
    boolean flag = true;
    long large = 1L << 40;
    double number = 0.25;
    char letter = 'x';
    byte small = 3;
    int[] counted = {0};
    Supplier<String> all = () -> own + flag + large + number + letter + small;
    Runnable counts = () -> counted[0] += (int) number + small;
    counts.run();
    results.add(all.get());
    results.add(counted[0]);
    Supplier<Supplier<String>> nested = () -> () -> secret("nested" + large);
    results.add(nested.get().get());
    results.add(new Inner().outside().get());
    Shape square = () -> 4.0;
    results.add(square.twice().get());
    Supplier<String> none = () -> "none";
    results.add(none.get());
  }

  private void references(List<Object> results) {
    Function<String, Integer> unbound = String::length;
    Supplier<Integer> bound = own::length;
    IntFunction<int[]> arrays = int[]::new;
    Function<String, StringBuilder> makes = StringBuilder::new;
    BiFunction<Integer, Integer, Integer> ofStatic = LambdaSamples::sum;
    Function<String, String> ofPrivate = this::secret;
    Comparator<String> ofInterface = Comparator.comparing(CharSequence::length);
    results.add(unbound.apply("four"));
    results.add(bound.get());
    results.add(arrays.apply(3).length);
    results.add(makes.apply("made").append('!').toString());
    results.add(ofStatic.apply(2, 3));
    results.add(ofPrivate.apply("ref"));
    results.add(ofInterface.compare("a", "bc"));
    results.add(Stream.of("b", "a").sorted(Comparator.reverseOrder()).toList());
    results.add(Stream.of(1, 2, 3).map(Optional::of).flatMap(Optional::stream).toList());
  }

  private static void converted(List<Object> results) {
    ToDoubleFunction<Integer> unboxedAndWidened = Integer::intValue;
    ToLongFunction<Character> letters = c -> c;
    IntToDoubleFunction widened = Math::abs;
    LongUnaryOperator negated = Math::negateExact;
    DoubleBinaryOperator larger = Math::max;
    DoubleSupplier half = () -> 0.5f;
    Function<Object, Object> boxed = Object::hashCode;
    List<Integer> added = new ArrayList<>();
    Stream.of(5, 6).forEach(added::add);
    results.add(unboxedAndWidened.applyAsDouble(7));
    results.add(letters.applyAsLong('A'));
    results.add(widened.applyAsDouble(-3));
    results.add(negated.applyAsLong(8));
    results.add(larger.applyAsDouble(1, 2));
    results.add(half.getAsDouble());
    results.add(boxed.apply("hash"));
    results.add(added);
    results.add(IntStream.range(0, 4).mapToObj(Integer::toString).toList());
    results.add(Stream.of(1L, 2L).mapToLong(Long::longValue).sum());
  }

  private static void records(List<Object> results) {
    List<String> more = List.of("more");
    Mixed one = mixed(0.5f, Double.NaN, more);
    results.add(one.equals(mixed(0.5f, Double.NaN, more)));
    results.add(one.equals(mixed(0.25f, Double.NaN, more)));
    results.add(one.equals(mixed(0.5f, 0.0, more)));
    results.add(mixed(1, 0.0, more).equals(mixed(1, -0.0, more)));
    results.add(one.equals(mixed(0.5f, Double.NaN, List.of())));
    results.add(one.equals(new Empty()));
    results.add(new Mixed(true, 'c', (byte) 1, (short) 2, 3, 4L, 5f, 6.0, "t", null).hashCode());
    results.add(
        new Mixed(false, 'd', (byte) -1, (short) 2, 3, -4L, -0f, 6.5, null, null).hashCode());
    results.add(new Empty().equals(new Empty()));
    results.add(new Empty().hashCode());
    results.add(new Empty().toString());
  }

  private static Mixed mixed(float half, double number, List<String> more) {
    return new Mixed(true, 'c', (byte) 1, (short) 2, 3, 4L, half, number, "text", more);
  }
}
