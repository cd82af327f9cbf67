package org.placebook.formula;

import static org.placebook.formula.Functions.ANY_NUMBER;

/** The functions of places: each expands to native Excel. x is a column of figures. */
public enum PlaceFunction implements Function {
  /** Share of the total. */
  SHARE(
      "x",
      1,
      1,
      "The part that a figure is of its area's total, as a fraction.",
      "x / total of the same input. In an input of per cents it is x / 100. A total of 0 gives [z].",
      "SHARE(jobs[Manufacturing])"),
  /** Location quotient. */
  LQ(
      "x[, standard]",
      1,
      2,
      "Location quotient: the share here over the share of the comparator.",
      "(x / total) / (X / total of the comparator). 0/0 and a comparator without any give [z];"
          + " no comparator's figure gives its reason. Haig 1928; Isard 1960.",
      "LQ(jobs[Manufacturing], Great Britain)"),
  /** Index. */
  INDEX100(
      "x",
      1,
      1,
      "The location quotient as an index, where the comparator is 100.",
      "100 * LQ(x).",
      "INDEX100(jobs[Manufacturing])"),
  /** Gap in percentage points. */
  GAP(
      "x[, standard]",
      1,
      2,
      "The share here less the share of the comparator, in percentage points.",
      "100 * (share - share of the comparator).",
      "GAP(people[No qualifications])"),
  /** The comparator's figure. */
  COMPARATOR(
      "x",
      1,
      1,
      "The same figure for the comparator.",
      "The figure in the comparator's row; never a sum of areas in its place.",
      "[Retail (%)] > COMPARATOR([Retail (%)])"),
  /** The whole. */
  TOTAL(
      "x",
      1,
      1,
      "The area's total in the input that the figure comes from.",
      "The input's total column, or the sum of the list that the recipe names.",
      "TOTAL(jobs[Manufacturing])"),
  /** The group's figure. */
  GROUP(
      "x",
      1,
      1,
      "The figure of the area's group.",
      "The sum of counts over every member of the group; a share or a quotient is made of those"
          + " sums. One member missing makes it missing.",
      "GROUP(SHARE(jobs[Manufacturing]))"),
  /** Place in order. */
  RANK(
      "x[, within][, smallest first]",
      1,
      3,
      "The place in order among the areas; the largest is 1 and ties share a place.",
      "1 + the number of areas with a larger figure (competition ranking). Areas without a figure"
          + " have no rank and are not counted. within: areas, group, or a Set.",
      "RANK([Retail (%)], group)"),
  /** Class of equal numbers. */
  QUANTILE(
      "x, k",
      2,
      2,
      "Which of k equal classes an area falls into; 1 is the lowest.",
      "floor((k + 1) - ceiling((n + 1 - r) / (n / k))) with r the place in order from the smallest."
          + " Fewer areas than k give [z]. Public Health England.",
      "QUANTILE([No qualifications (%)], 5)"),
  /** Standard score. */
  ZSCORE(
      "x",
      1,
      1,
      "How many standard deviations a figure lies from the mean of the areas.",
      "(x - mean) / s, with n - 1 in s. Fewer than 2 areas or no spread give [z].",
      "ZSCORE([Retail (%)])"),
  /** Name of the largest. */
  LARGEST(
      "list",
      1,
      ANY_NUMBER,
      "The label of the largest member.",
      "Ties are named as joint: A; B. A missing member makes the answer missing.",
      "LARGEST(sectors)"),
  /** Name of the smallest. */
  SMALLEST(
      "list",
      1,
      ANY_NUMBER,
      "The label of the smallest member.",
      "Ties are named as joint: A; B. A missing member makes the answer missing.",
      "SMALLEST(sectors)"),
  /** Number of areas. */
  COUNTAREAS(
      "condition",
      1,
      1,
      "How many areas of the row's group meet a condition; in the comparator's row, of all areas.",
      "Areas for which the condition cannot be told are left out.",
      "COUNTAREAS([Retail LQ] > 1)"),
  /** Herfindahl-Hirschman index. */
  HHI(
      "list",
      1,
      ANY_NUMBER,
      "Herfindahl-Hirschman index: how concentrated the members are.",
      "Sum of squared shares, from 1/N for N equal members to 1.",
      "HHI(sectors)"),
  /** Krugman specialisation index. */
  KRUGMAN(
      "list",
      1,
      ANY_NUMBER,
      "Krugman's index: how far the shares differ from those of the comparator.",
      "Sum of absolute differences of shares, 0 (alike) to 2. Krugman 1991.",
      "KRUGMAN(sectors)"),
  /** Shannon entropy. */
  ENTROPY(
      "list",
      1,
      ANY_NUMBER,
      "Shannon's entropy: how evenly the members are spread.",
      "- sum of s ln s, natural logarithm, 0 ln 0 = 0; at most ln N. Shannon 1948.",
      "ENTROPY(sectors)"),
  /** Growth. */
  CHANGE(
      "new, old",
      2,
      2,
      "Growth from the old figure to the new, as a fraction.",
      "new / old - 1. An old figure of 0 or less gives [z].",
      "CHANGE(jobs 2022[Retail], jobs 2018[Retail])"),
  /** Growth a year. */
  CAGR(
      "new, old, years",
      3,
      3,
      "Compound growth a year, as a fraction.",
      "(new / old) ^ (1 / years) - 1. An old figure of 0 or less gives [z].",
      "CAGR(jobs 2022[Retail], jobs 2018[Retail], 4)"),
  /** National part of shift-share. */
  SHIFT_NATIONAL(
      "new, old[, list]",
      2,
      3,
      "Shift-share: the change had the sector grown as the whole of the comparator did.",
      "old * G, G the comparator's growth over the same sectors in both years. Dunn 1960.",
      "SHIFT_NATIONAL(jobs 2022[Retail], jobs 2018[Retail])"),
  /** Industry mix of shift-share. */
  SHIFT_MIX(
      "new, old[, list]",
      2,
      3,
      "Shift-share: the part of the change that comes from the sector's growth at the comparator.",
      "old * (G_i - G). Dunn 1960.",
      "SHIFT_MIX(jobs 2022[Retail], jobs 2018[Retail])"),
  /** Local part of shift-share. */
  SHIFT_LOCAL(
      "new, old[, list]",
      2,
      3,
      "Shift-share: the local share, the rest of the change.",
      "old * (g_i - G_i), which is new - old * (1 + G_i). The three parts add up to the change. Dunn"
          + " 1960.",
      "SHIFT_LOCAL(jobs 2022[Retail], jobs 2018[Retail])"),
  /** Rate. */
  RATE(
      "x, per",
      2,
      2,
      "A rate per so many of the total.",
      "per * x / total. A total of 0 gives [z].",
      "RATE(claimants[Aged 16 to 24], 1000)"),
  /** Lower limit of a rate. */
  RATE_LOW(
      "x, per",
      2,
      2,
      "The lower limit of the rate's 95% confidence interval.",
      "Poisson: exact for fewer than 10 events, else Byar's approximation.",
      "RATE_LOW(claimants[Aged 16 to 24], 1000)"),
  /** Upper limit of a rate. */
  RATE_HIGH(
      "x, per",
      2,
      2,
      "The upper limit of the rate's 95% confidence interval.",
      "Poisson: exact for fewer than 10 events, else Byar's approximation.",
      "RATE_HIGH(claimants[Aged 16 to 24], 1000)");

  private final String arguments;
  private final int fewest;
  private final int most;
  private final String meaning;
  private final String definition;
  private final String example;

  PlaceFunction(
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
    return name();
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
