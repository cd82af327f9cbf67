package org.placebook.table;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Supplier;

/**
 * Texts, one a row, the distinct ones numbered from 0 as they appear. A long table says the same in
 * many rows: what is asked of a text is asked once, and two columns go with each other one to one
 * exactly if their numbers are the same.
 */
public final class NumberedTexts extends AbstractList<String> implements RandomAccess {
  /** None. */
  public static final NumberedTexts NONE = new NumberedTexts(new int[0], List.of());

  private final int[] numbers;
  private final List<String> values;

  private NumberedTexts(int[] numbers, List<String> values) {
    this.numbers = numbers;
    this.values = values;
  }

  /** Numbers texts, unless they are already. */
  public static NumberedTexts of(List<String> texts) {
    if (texts instanceof NumberedTexts numbered) {
      return numbered;
    }
    Maker maker = new Maker(texts.size());
    texts.forEach(maker::add);
    return maker.made();
  }

  /**
   * Texts that are numbered already.
   *
   * @param numbers the number of each row's text
   * @param values the distinct texts by their numbers, in the order in which they appear
   */
  public static NumberedTexts of(int[] numbers, List<String> values) {
    return new NumberedTexts(numbers.clone(), List.copyOf(values));
  }

  /** Numbers texts row by row. */
  public static final class Maker {
    private final int[] numbers;
    private final List<String> values = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();

    /**
     * By the numbers that the sheet gives to texts, one more than ours; 0 for what has none yet.
     */
    private int[] bySheet = {};

    private int rows;

    /** For so many rows. */
    public Maker(int rows) {
      this.numbers = new int[rows];
    }

    /** Takes the text of the next row. */
    public void add(String text) {
      numbers[rows++] = number(text);
    }

    /** Takes the text of the next row, to which its sheet gives a number; it is asked for once. */
    public void add(int ofSheet, Supplier<String> text) {
      if (ofSheet >= bySheet.length) {
        bySheet = Arrays.copyOf(bySheet, Math.max(ofSheet + 1, 2 * bySheet.length));
      }
      if (bySheet[ofSheet] == 0) {
        bySheet[ofSheet] = number(text.get()) + 1;
      }
      numbers[rows++] = bySheet[ofSheet] - 1;
    }

    private int number(String text) {
      Integer number = known.putIfAbsent(text, values.size());
      if (number != null) {
        return number;
      }
      values.add(text);
      return values.size() - 1;
    }

    /** When all rows are there. */
    public NumberedTexts made() {
      return new NumberedTexts(numbers, List.copyOf(values));
    }
  }

  /** The same, but where a row is blank what others have there. */
  public NumberedTexts or(List<String> others) {
    if (blanks() == 0) {
      return this;
    }
    List<String> filled = new ArrayList<>();
    for (int row = 0; row < size(); row++) {
      filled.add(get(row).isEmpty() ? others.get(row) : get(row));
    }
    return of(filled);
  }

  @Override
  public String get(int row) {
    return values.get(numbers[row]);
  }

  @Override
  public int size() {
    return numbers.length;
  }

  /** The number of each row's text. */
  public int[] numbers() {
    return numbers;
  }

  /** The distinct texts by their numbers, the blank one among them. */
  public List<String> values() {
    return values;
  }

  /** How many rows have each of the distinct texts. */
  public int[] counts() {
    int[] counts = new int[values.size()];
    for (int number : numbers) {
      counts[number]++;
    }
    return counts;
  }

  /** How many rows are blank. */
  public int blanks() {
    int blank = values.indexOf("");
    return blank < 0 ? 0 : counts()[blank];
  }

  /** Whether no text but the blank one stands in two rows. */
  public boolean haveEachOnce() {
    int blanks = blanks();
    return size() - blanks == values.size() - Math.min(blanks, 1);
  }
}
