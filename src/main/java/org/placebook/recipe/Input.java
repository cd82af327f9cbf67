package org.placebook.recipe;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.placebook.formula.measure.InputColumn;
import org.placebook.table.Place;

/**
 * A table to read.
 *
 * @param name what formulas call it
 * @param lookFor words that must all occur in file name, sheet name, title block or headings
 * @param sheet the sheet's name, or none for any
 * @param areaCode the heading of the area codes, or none to recognise them
 * @param areaName the heading of the area names, likewise
 * @param total what its figures are shares of
 * @param unit what its figures are
 * @param countsAll whether it counts all there are, so that chance alone moves its counts
 * @param rounding how they were rounded
 * @param basis where people are counted, where it is known
 * @param comparators standards, the first being the default; may be none
 * @param measure what is counted, such as employees; may be empty
 * @param period such as 2019; may be empty
 * @param threshold figures above 0 and below it are held back from publication; none for no limit
 * @param place where the recipe says so
 */
public record Input(
    String name,
    List<String> lookFor,
    Optional<String> sheet,
    Optional<String> areaCode,
    Optional<String> areaName,
    Total total,
    InputColumn.Unit unit,
    boolean countsAll,
    RoundingRule rounding,
    Optional<Basis> basis,
    List<Comparator> comparators,
    String measure,
    String period,
    Optional<Double> threshold,
    Place place) {
  /** Copies the lists. */
  public Input {
    lookFor = List.copyOf(lookFor);
    comparators = List.copyOf(comparators);
  }

  /** The threshold in digits, as a sentence shows it. */
  public Optional<String> thresholdText() {
    return threshold.map(t -> BigDecimal.valueOf(t).stripTrailingZeros().toPlainString());
  }
}
