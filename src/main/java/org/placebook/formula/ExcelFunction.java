package org.placebook.formula;

import static org.placebook.formula.Functions.ANY_NUMBER;

/**
 * The functions that are Excel's own: same names, same results. Nothing beside these is let
 * through.
 */
public enum ExcelFunction implements Function {
  IF(
      "condition, then[, else]",
      2,
      3,
      "One of two values, by a condition.",
      "Without else it is [z]. A missing condition gives its reason.",
      "IF([Retail LQ] > 1, \"over\", \"under\")"),
  AND(
      "condition, ...",
      1,
      ANY_NUMBER,
      "Whether all conditions hold.",
      "As in Excel.",
      "AND([Retail LQ] > 1, [Retail (%)] > 10%)"),
  OR(
      "condition, ...",
      1,
      ANY_NUMBER,
      "Whether any condition holds.",
      "As in Excel.",
      "OR([Retail LQ] > 1, [Wholesale LQ] > 1)"),
  NOT(
      "condition",
      1,
      1,
      "Whether a condition does not hold.",
      "As in Excel.",
      "NOT([Retail LQ] > 1)"),
  IFERROR(
      "x, instead",
      2,
      2,
      "Another value where the first cannot be worked out.",
      "It stands in for [z] only: a missing figure keeps its reason.",
      "IFERROR(SQRT([Gap]), 0)"),
  ROUND(
      "x, digits",
      2,
      2,
      "Rounded to so many digits, halves away from zero.",
      "Negative digits round to tens, hundreds.",
      "ROUND(jobs[Retail], -2)"),
  ROUNDUP("x, digits", 2, 2, "Rounded away from zero.", "As in Excel.", "ROUNDUP(jobs[Retail], 0)"),
  ROUNDDOWN(
      "x, digits", 2, 2, "Rounded towards zero.", "As in Excel.", "ROUNDDOWN(jobs[Retail], 0)"),
  INT("x", 1, 1, "The next whole number below.", "INT(-1.5) is -2.", "INT(jobs[Retail] / 1000)"),
  ABS("x", 1, 1, "The figure without its sign.", "As in Excel.", "ABS([Gap])"),
  SQRT("x", 1, 1, "The square root.", "A negative figure gives [z].", "SQRT(jobs[Retail])"),
  LN("x", 1, 1, "The natural logarithm.", "A figure of 0 or less gives [z].", "LN([Retail LQ])"),
  LOG10(
      "x",
      1,
      1,
      "The logarithm to base 10.",
      "A figure of 0 or less gives [z].",
      "LOG10(jobs[Retail])"),
  LOG(
      "x[, base]",
      1,
      2,
      "The logarithm to a base, 10 unless said.",
      "A figure of 0 or less gives [z].",
      "LOG(jobs[Retail], 2)"),
  EXP("x", 1, 1, "e to the power of x.", "As in Excel.", "EXP([Log of jobs])"),
  POWER("x, y", 2, 2, "x to the power of y.", "The same as x ^ y.", "POWER([Growth], 1/4)"),
  MOD(
      "x, divisor",
      2,
      2,
      "The remainder, with the divisor's sign.",
      "A divisor of 0 gives [z].",
      "MOD([Rank], 5)"),
  SIGN("x", 1, 1, "1, 0 or -1, by the sign.", "As in Excel.", "SIGN([Gap])"),
  SUM("x, ...", 1, ANY_NUMBER, "The sum.", "One missing part makes it missing.", "SUM(sectors)"),
  AVERAGE(
      "x, ...",
      1,
      ANY_NUMBER,
      "The mean of those that have a figure.",
      "Missing parts are left out; none at all gives [x]. Of one column it is over the " + "areas.",
      "AVERAGE(sectors)"),
  MEDIAN(
      "x, ...",
      1,
      ANY_NUMBER,
      "The median of those that have a figure.",
      "Missing parts are left out; none at all gives [x]. Of one column it is over the " + "areas.",
      "MEDIAN(sectors)"),
  MIN(
      "x, ...",
      1,
      ANY_NUMBER,
      "The smallest.",
      "One missing part makes it missing.",
      "MIN(sectors)"),
  MAX(
      "x, ...",
      1,
      ANY_NUMBER,
      "The largest.",
      "One missing part makes it missing.",
      "MAX(sectors)"),
  COUNT(
      "x, ...",
      1,
      ANY_NUMBER,
      "How many have a figure.",
      "Missing parts are not counted. Of one column it is over the areas.",
      "COUNT(sectors)"),
  STDEV_S(
      "x, ...",
      1,
      ANY_NUMBER,
      "The standard deviation of a sample.",
      "n - 1 in the divisor; fewer than 2 figures give [x]. Of one column it is over "
          + "the areas.",
      "STDEV.S(sectors)"),
  VAR_S(
      "x, ...",
      1,
      ANY_NUMBER,
      "The variance of a sample.",
      "n - 1 in the divisor; fewer than 2 figures give [x]. Of one column it is over "
          + "the areas.",
      "VAR.S(sectors)"),
  PRODUCT(
      "x, ...",
      1,
      ANY_NUMBER,
      "The product.",
      "One missing part makes it missing.",
      "PRODUCT([Share], [Growth])"),
  CONCATENATE(
      "text, ...",
      1,
      ANY_NUMBER,
      "Texts joined, as & does.",
      "As in Excel.",
      "CONCATENATE([Largest], \" sector\")"),
  LEFT(
      "text[, length]",
      1,
      2,
      "The first characters of a text.",
      "One, unless said.",
      "LEFT([Largest], 12)"),
  RIGHT(
      "text[, length]",
      1,
      2,
      "The last characters of a text.",
      "One, unless said.",
      "RIGHT([Largest], 12)"),
  LEN("text", 1, 1, "How many characters a text has.", "As in Excel.", "LEN([Largest])"),
  UPPER("text", 1, 1, "A text in capitals.", "As in Excel.", "UPPER([Largest])"),
  LOWER("text", 1, 1, "A text in small letters.", "As in Excel.", "LOWER([Largest])"),
  TRIM(
      "text",
      1,
      1,
      "A text without blanks at its ends and double blanks within.",
      "As in Excel.",
      "TRIM([Largest])");

  @SuppressWarnings("ImmutableEnumChecker") // A record of texts and numbers only.
  private final Description description;

  ExcelFunction(
      String arguments, int fewest, int most, String meaning, String definition, String example) {
    this.description = new Description(arguments, fewest, most, meaning, definition, example);
  }

  @Override
  public String spelling() {
    return name().replace('_', '.');
  }

  @Override
  public Description description() {
    return description;
  }
}
