package org.placebook.formula;

import static org.placebook.formula.Functions.ANY_NUMBER;

/** Functions of a list of columns: the largest, concentration, specialisation, shift-share. */
enum ListFunction implements Function {
  LARGEST(
      "list",
      1,
      ANY_NUMBER,
      "The label of the largest member.",
      "Ties are named as joint: A; B. A missing member makes the answer missing.",
      "LARGEST(sectors)"),
  SMALLEST(
      "list",
      1,
      ANY_NUMBER,
      "The label of the smallest member.",
      "Ties are named as joint: A; B. A missing member makes the answer missing.",
      "SMALLEST(sectors)"),
  HHI(
      "list",
      1,
      ANY_NUMBER,
      "Herfindahl-Hirschman index: how concentrated the members are.",
      "Sum of squared shares of the list's sum, from 1/N for N equal members to 1. It "
          + "depends on N: say it. A figure below 0, or a sum of 0, gives [z]. Herfindahl "
          + "1950; Hirschman 1964.",
      "HHI(sectors)"),
  HHI_NORMALISED(
      "list",
      1,
      ANY_NUMBER,
      "The Herfindahl-Hirschman index from 0 to 1, whatever the number of members.",
      "(H - 1/N) / (1 - 1/N), H = HHI(list). One member alone gives [z].",
      "HHI_NORMALISED(sectors)"),
  HHI_EQUIVALENT(
      "list",
      1,
      ANY_NUMBER,
      "How many members of equal size would be as concentrated.",
      "1 / HHI(list).",
      "HHI_EQUIVALENT(sectors)"),
  KRUGMAN(
      "list",
      1,
      ANY_NUMBER,
      "Krugman's index: how far the shares differ from those of the comparator.",
      "Sum of absolute differences between the shares here and at the comparator, 0 "
          + "(alike) to 2; half of it is Hoover's coefficient of specialisation. A sum of 0 "
          + "gives [z]. Krugman 1991.",
      "KRUGMAN(sectors)"),
  DIVERGENCE(
      "list",
      1,
      ANY_NUMBER,
      "The divergence of Kullback and Leibler: how far the shares are from those of the "
          + "comparator.",
      "Sum of s ln(s / n), natural logarithm, 0 (alike) and up; 0 ln 0 = 0. A member "
          + "that is here but not at the comparator gives [z]. Kullback and Leibler 1951.",
      "DIVERGENCE(sectors)"),
  ENTROPY(
      "list",
      1,
      ANY_NUMBER,
      "Shannon's entropy: how evenly the members are spread.",
      "- sum of s ln s, natural logarithm, 0 ln 0 = 0; at most ln N. A sum of 0 gives "
          + "[z]. Shannon 1948.",
      "ENTROPY(sectors)"),
  EVENNESS(
      "list",
      1,
      ANY_NUMBER,
      "How evenly the members are spread, from 0 (all in one) to 1 (all alike).",
      "ENTROPY(list) / ln N. One member alone gives [z]. Pielou 1966.",
      "EVENNESS(sectors)"),
  SHIFT_NATIONAL(
      "new, old[, list]",
      2,
      3,
      "Shift-share: the change had the sector grown as the whole of the comparator did.",
      "old * G, G the comparator's growth over the same sectors in both years. Dunn 1960.",
      "SHIFT_NATIONAL(jobs 2022[Retail], jobs 2018[Retail])"),
  SHIFT_MIX(
      "new, old[, list]",
      2,
      3,
      "Shift-share: the part of the change that comes from the sector's growth at the "
          + "comparator.",
      "old * (G_i - G). Dunn 1960.",
      "SHIFT_MIX(jobs 2022[Retail], jobs 2018[Retail])"),
  SHIFT_LOCAL(
      "new, old[, list]",
      2,
      3,
      "Shift-share: the local share, the rest of the change.",
      "old * (g_i - G_i), which is new - old * (1 + G_i); where there was nothing "
          + "before, all of the change. The three parts add up to the change. Dunn 1960.",
      "SHIFT_LOCAL(jobs 2022[Retail], jobs 2018[Retail])"),
  SHIFT_LOCAL_NET(
      "new, old[, list]",
      2,
      3,
      "Shift-share: the local share had the area the comparator's make-up, free of its "
          + "specialisation.",
      "h * (g_i - G_i), h the area's old total * the comparator's old share of the "
          + "sector. No old figure gives [z]. Esteban-Marquillas 1972.",
      "SHIFT_LOCAL_NET(jobs 2022[Retail], jobs 2018[Retail])"),
  SHIFT_ALLOCATION(
      "new, old[, list]",
      2,
      3,
      "Shift-share: the part of the local share that comes from being specialised in "
          + "what does well here, or not.",
      "(old - h) * (g_i - G_i); with SHIFT_LOCAL_NET it adds up to SHIFT_LOCAL. No old "
          + "figure gives [z]. Esteban-Marquillas 1972.",
      "SHIFT_ALLOCATION(jobs 2022[Retail], jobs 2018[Retail])");

  @SuppressWarnings("ImmutableEnumChecker") // A record of texts and numbers only.
  private final Description description;

  ListFunction(
      String arguments, int fewest, int most, String meaning, String definition, String example) {
    this.description = new Description(arguments, fewest, most, meaning, definition, example);
  }

  @Override
  public Description description() {
    return description;
  }
}
