package org.placebook.read.cube;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.placebook.table.LabelColumn;
import org.placebook.table.NumberedTexts;
import org.placebook.table.PeriodHeading;

/**
 * A column with each distinct text once. Texts are numbered as they appear, so that two columns go
 * with each other one to one exactly if their numbers are the same.
 */
public final class CodedColumn {
  private static final int FEW = 1000;
  private static final int PART = 10;

  private final int position;
  private final String heading;
  private final boolean numeric;
  private final int[] codes;
  private final List<String> values;
  private final boolean isCoded;
  private final IntFunction<String> text;
  private Optional<UnaryOperator<String>> periodTexts = Optional.empty();

  private CodedColumn(
      int position,
      String heading,
      boolean numeric,
      int[] codes,
      List<String> values,
      boolean isCoded,
      IntFunction<String> text) {
    this.position = position;
    this.heading = heading;
    this.numeric = numeric;
    this.codes = codes;
    this.values = values;
    this.isCoded = isCoded;
    this.text = text;
  }

  /**
   * Codes a column of labels.
   *
   * @param numeric whether most of its cells are numbers
   */
  public static CodedColumn of(LabelColumn label, boolean numeric) {
    NumberedTexts texts = label.texts();
    return new CodedColumn(
        label.position(),
        label.heading(),
        numeric,
        texts.numbers(),
        texts.values(),
        texts.values().size() <= most(texts.size(), numeric),
        texts::get);
  }

  /** The period that one of its texts states, as its heading and the other texts tell it. */
  public Optional<PeriodHeading> period(String value) {
    if (periodTexts.isEmpty()) {
      periodTexts = Optional.of(PeriodTexts.of(this));
    }
    return periodTexts.flatMap(form -> PeriodHeading.of(form.apply(value)));
  }

  private static int most(int rows, boolean numeric) {
    return FEW + rows / (numeric ? PART : 2);
  }

  /**
   * Codes a column.
   *
   * @param position on the sheet
   * @param numeric whether most of its cells are numbers
   * @param rows how many
   * @param text of a row, from 0; empty where it is blank
   */
  public static CodedColumn of(
      int position, String heading, boolean numeric, int rows, IntFunction<String> text) {
    int most = most(rows, numeric);
    Map<String, Integer> known = new HashMap<>();
    List<String> values = new ArrayList<>();
    int[] codes = new int[rows];
    for (int row = 0; row < rows; row++) {
      String value = text.apply(row);
      Integer code = known.get(value);
      if (code == null) {
        code = values.size();
        known.put(value, code);
        values.add(value);
        if (values.size() > most) {
          return hashed(position, heading, numeric, rows, text);
        }
      }
      codes[row] = code;
    }
    return new CodedColumn(position, heading, numeric, codes, values, true, text);
  }

  /** Of so many values none names a category: to tell equal ones is all that is wanted. */
  private static CodedColumn hashed(
      int position, String heading, boolean numeric, int rows, IntFunction<String> text) {
    int[] hashes = new int[rows];
    for (int row = 0; row < rows; row++) {
      hashes[row] = text.apply(row).hashCode();
    }
    return new CodedColumn(position, heading, numeric, hashes, List.of(), false, text);
  }

  /** Where it stands on the sheet. */
  public int position() {
    return position;
  }

  /** Its heading. */
  public String heading() {
    return heading;
  }

  /** Whether most of its cells are numbers. */
  boolean isNumeric() {
    return numeric;
  }

  /** Whether its values may name categories, since they are not too many. */
  boolean isCoded() {
    return isCoded;
  }

  /** The number of each row's text; of a column of too many figures a hash of it. */
  public int[] codes() {
    return codes;
  }

  /** The distinct texts in the order in which they appear, the blank one among them. */
  public List<String> values() {
    return values;
  }

  /** The text in a row. */
  String text(int row) {
    return text.apply(row);
  }

  /** All texts, one a row. */
  public List<String> texts() {
    return isCoded
        ? NumberedTexts.of(codes, values)
        : IntStream.range(0, codes.length).mapToObj(text).toList();
  }

  /** How many distinct texts there are, the blank one among them. */
  public int size() {
    return values.size();
  }

  /** Whether its values are periods. */
  public boolean isOfPeriods() {
    return PeriodValues.are(this);
  }

  /** Whether all cells are blank. */
  boolean isBlank() {
    return isCoded && values.stream().allMatch(String::isEmpty);
  }

  /** The texts that are not blank. */
  List<String> filled() {
    return values.stream().filter(value -> !value.isEmpty()).toList();
  }
}
