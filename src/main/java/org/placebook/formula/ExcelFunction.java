package org.placebook.formula;

import static org.placebook.formula.Functions.ANY_NUMBER;

/**
 * The functions that are Excel's own: same names, same results. Nothing beside these is let
 * through.
 */
public enum ExcelFunction implements Function {
  /** One of two values, by a condition. */
  IF(
      "condition, then[, else]",
      2,
      3,
      "One of two values, by a condition.",
      "Without else it is FALSE.",
      "IF([Retail LQ] > 1, \"over\", \"under\")"),
  /** Whether all conditions hold. */
  AND(
      "condition, ...",
      1,
      ANY_NUMBER,
      "Whether all conditions hold.",
      "As in Excel.",
      "AND([Retail LQ] > 1, [Retail (%)] > 10%)"),
  /** Whether any condition holds. */
  OR(
      "condition, ...",
      1,
      ANY_NUMBER,
      "Whether any condition holds.",
      "As in Excel.",
      "OR([Retail LQ] > 1, [Wholesale LQ] > 1)"),
  /** Whether a condition does not hold. */
  NOT(
      "condition",
      1,
      1,
      "Whether a condition does not hold.",
      "As in Excel.",
      "NOT([Retail LQ] > 1)"),
  /** Another value where the first is an error. */
  IFERROR(
      "x, instead",
      2,
      2,
      "Another value where the first is an error.",
      "It does not catch a missing figure: that keeps its reason.",
      "IFERROR(SQRT([Gap]), 0)"),
  /** Rounded to so many digits, halves away from zero. */
  ROUND(
      "x, digits",
      2,
      2,
      "Rounded to so many digits, halves away from zero.",
      "Negative digits round to tens, hundreds.",
      "ROUND(jobs[Retail], -2)"),
  /** Rounded away from zero. */
  ROUNDUP("x, digits", 2, 2, "Rounded away from zero.", "As in Excel.", "ROUNDUP(jobs[Retail], 0)"),
  /** Rounded towards zero. */
  ROUNDDOWN(
      "x, digits", 2, 2, "Rounded towards zero.", "As in Excel.", "ROUNDDOWN(jobs[Retail], 0)"),
  /** The next whole number below. */
  INT("x", 1, 1, "The next whole number below.", "INT(-1.5) is -2.", "INT(jobs[Retail] / 1000)"),
  /** The figure without its sign. */
  ABS("x", 1, 1, "The figure without its sign.", "As in Excel.", "ABS([Gap])"),
  /** The square root. */
  SQRT("x", 1, 1, "The square root.", "A negative figure is an error.", "SQRT(jobs[Retail])"),
  /** The natural logarithm. */
  LN("x", 1, 1, "The natural logarithm.", "A figure of 0 or less is an error.", "LN([Retail LQ])"),
  /** The logarithm to base 10. */
  LOG10(
      "x",
      1,
      1,
      "The logarithm to base 10.",
      "A figure of 0 or less is an error.",
      "LOG10(jobs[Retail])"),
  /** The logarithm to a base, 10 unless said. */
  LOG(
      "x[, base]",
      1,
      2,
      "The logarithm to a base, 10 unless said.",
      "A figure of 0 or less is an error.",
      "LOG(jobs[Retail], 2)"),
  /** e to the power of x. */
  EXP("x", 1, 1, "e to the power of x.", "As in Excel.", "EXP([Log of jobs])"),
  /** x to the power of y. */
  POWER("x, y", 2, 2, "x to the power of y.", "The same as x ^ y.", "POWER([Growth], 1/4)"),
  /** The remainder, with the divisor's sign. */
  MOD(
      "x, divisor",
      2,
      2,
      "The remainder, with the divisor's sign.",
      "A divisor of 0 is an error.",
      "MOD([Rank], 5)"),
  /** 1, 0 or -1, by the sign. */
  SIGN("x", 1, 1, "1, 0 or -1, by the sign.", "As in Excel.", "SIGN([Gap])"),
  /** The sum. */
  SUM("x, ...", 1, ANY_NUMBER, "The sum.", "One missing part makes it missing.", "SUM(sectors)"),
  /** The mean of those that have a figure. */
  AVERAGE(
      "x, ...",
      1,
      ANY_NUMBER,
      "The mean of those that have a figure.",
      "Missing parts are left out; none at all gives their reason.",
      "AVERAGE(sectors)"),
  /** The median of those that have a figure. */
  MEDIAN(
      "x, ...",
      1,
      ANY_NUMBER,
      "The median of those that have a figure.",
      "Missing parts are left out; none at all gives their reason.",
      "MEDIAN(sectors)"),
  /** The smallest. */
  MIN(
      "x, ...",
      1,
      ANY_NUMBER,
      "The smallest.",
      "One missing part makes it missing.",
      "MIN(sectors)"),
  /** The largest. */
  MAX(
      "x, ...",
      1,
      ANY_NUMBER,
      "The largest.",
      "One missing part makes it missing.",
      "MAX(sectors)"),
  /** How many have a figure. */
  COUNT(
      "x, ...",
      1,
      ANY_NUMBER,
      "How many have a figure.",
      "Missing parts are not counted.",
      "COUNT(sectors)"),
  /** The standard deviation of a sample. */
  STDEV_S(
      "x, ...",
      1,
      ANY_NUMBER,
      "The standard deviation of a sample.",
      "n - 1 in the divisor; fewer than 2 figures are an error.",
      "STDEV.S(sectors)"),
  /** The variance of a sample. */
  VAR_S(
      "x, ...",
      1,
      ANY_NUMBER,
      "The variance of a sample.",
      "n - 1 in the divisor; fewer than 2 figures are an error.",
      "VAR.S(sectors)"),
  /** The product. */
  PRODUCT(
      "x, ...",
      1,
      ANY_NUMBER,
      "The product.",
      "One missing part makes it missing.",
      "PRODUCT([Share], [Growth])"),
  /** Texts joined, as & does. */
  CONCATENATE(
      "text, ...",
      1,
      ANY_NUMBER,
      "Texts joined, as & does.",
      "As in Excel.",
      "CONCATENATE([Largest], \" sector\")"),
  /** The first characters of a text. */
  LEFT(
      "text[, length]",
      1,
      2,
      "The first characters of a text.",
      "One, unless said.",
      "LEFT([Largest], 12)"),
  /** The last characters of a text. */
  RIGHT(
      "text[, length]",
      1,
      2,
      "The last characters of a text.",
      "One, unless said.",
      "RIGHT([Largest], 12)"),
  /** How many characters a text has. */
  LEN("text", 1, 1, "How many characters a text has.", "As in Excel.", "LEN([Largest])"),
  /** A text in capitals. */
  UPPER("text", 1, 1, "A text in capitals.", "As in Excel.", "UPPER([Largest])"),
  /** A text in small letters. */
  LOWER("text", 1, 1, "A text in small letters.", "As in Excel.", "LOWER([Largest])"),
  /** A text without blanks at its ends and double blanks within. */
  TRIM(
      "text",
      1,
      1,
      "A text without blanks at its ends and double blanks within.",
      "As in Excel.",
      "TRIM([Largest])");

  private final String arguments;
  private final int fewest;
  private final int most;
  private final String meaning;
  private final String definition;
  private final String example;

  ExcelFunction(
      String arguments, int fewest, int most, String meaning, String definition, String example) {
    this.arguments = arguments;
    this.fewest = fewest;
    this.most = most;
    this.meaning = meaning;
    this.definition = definition;
    this.example = example;
  }

  @Override
  public String spelling() {
    return name().replace('_', '.');
  }

  /** The name as a file holds it: functions since Excel 2010 carry a prefix there. */
  public String inFile() {
    return this == STDEV_S || this == VAR_S ? "_xlfn." + spelling() : spelling();
  }

  @Override
  public String arguments() {
    return arguments;
  }

  @Override
  public int fewest() {
    return fewest;
  }

  @Override
  public int most() {
    return most;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public String definition() {
    return definition;
  }

  @Override
  public String example() {
    return example;
  }
}
