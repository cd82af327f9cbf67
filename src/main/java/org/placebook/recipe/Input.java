package org.placebook.recipe;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.placebook.formula.measure.InputColumn;
import org.placebook.recipe.word.Basis;
import org.placebook.recipe.word.Counted;
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
 * @param isUnitSaid whether the recipe says so; else counts are expected
 * @param rounding how they were rounded
 * @param basis where people are counted, where it is known
 * @param comparators standards, the first being the default; may be none
 * @param measure what is counted, such as employees; may be empty
 * @param period such as 2019; may be empty
 * @param threshold figures above 0 and below it are held back; none for no limit
 * @param roundTo how its counts are rounded before anything is worked out; none to leave them
 * @param counted whether its counts are of all there are; none where the recipe does not say
 * @param spreading how its table is spread, where that is a long one
 * @param boundaries which areas its figures are wanted for
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
    boolean isUnitSaid,
    RoundingRule rounding,
    Optional<Basis> basis,
    List<Comparator> comparators,
    String measure,
    String period,
    Optional<Double> threshold,
    Optional<RoundTo> roundTo,
    Optional<Counted> counted,
    Spreading spreading,
    Boundaries boundaries,
    Place place) {
  /** Copies the lists. */
  public Input {
    lookFor = List.copyOf(lookFor);
    comparators = List.copyOf(comparators);
  }

  /** One whose unit is said, that is not rounded, of which nothing is said how it was counted. */
  public Input(
      String name,
      List<String> lookFor,
      Optional<String> sheet,
      Optional<String> areaCode,
      Optional<String> areaName,
      Total total,
      InputColumn.Unit unit,
      RoundingRule rounding,
      Optional<Basis> basis,
      List<Comparator> comparators,
      String measure,
      String period,
      Optional<Double> threshold,
      Spreading spreading,
      Boundaries boundaries,
      Place place) {
    this(
        name,
        lookFor,
        sheet,
        areaCode,
        areaName,
        total,
        unit,
        true,
        rounding,
        basis,
        comparators,
        measure,
        period,
        threshold,
        Optional.empty(),
        Optional.empty(),
        spreading,
        boundaries,
        place);
  }

  /** An input of which nothing is said but its name: counts, of the areas that its table has. */
  public static Input unsaid(String name, Place place) {
    return new Input(
        name,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Total.Recognised(),
        InputColumn.Unit.COUNT,
        new RoundingRule.None(),
        Optional.empty(),
        List.of(),
        "",
        "",
        Optional.empty(),
        Spreading.NONE,
        Boundaries.AS_THEY_ARE,
        place);
  }

  /** The same input, of this period. */
  public Input of(String other) {
    return with(total, other);
  }

  /** The same input with another total. */
  public Input with(Total other) {
    return with(other, period);
  }

  private Input with(Total newTotal, String newPeriod) {
    return new Input(
        name,
        lookFor,
        sheet,
        areaCode,
        areaName,
        newTotal,
        unit,
        isUnitSaid,
        rounding,
        basis,
        comparators,
        measure,
        newPeriod,
        threshold,
        roundTo,
        counted,
        spreading,
        boundaries,
        place);
  }

  /** The same of an earlier release, in which areas and total are to be recognised anew. */
  public Input before() {
    return new Input(
        name,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Total.Recognised(),
        unit,
        isUnitSaid,
        rounding,
        basis,
        List.of(),
        measure,
        "",
        threshold,
        roundTo,
        counted,
        Spreading.NONE,
        Boundaries.AS_THEY_ARE,
        place);
  }

  /** Whether it counts all there are, so that chance alone moves its counts. */
  public boolean countsAll() {
    return counted.filter(Counted.ALL::equals).isPresent();
  }

  /** The threshold in digits, as a sentence shows it. */
  public Optional<String> thresholdText() {
    return threshold.map(t -> BigDecimal.valueOf(t).stripTrailingZeros().toPlainString());
  }
}
