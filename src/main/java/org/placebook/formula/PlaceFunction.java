package org.placebook.formula;

/** Functions of one place: its share, its quotient, its rank, its rate. */
enum PlaceFunction implements Function {
  SHARE(
      "x",
      1,
      1,
      "The part that a figure is of its area's total, as a fraction.",
      "x / total of the same input. In an input of per cents it is x / 100. A total of "
          + "0 gives [z].",
      "SHARE(jobs[Manufacturing])"),
  SHARE_LOW(
      "x",
      1,
      1,
      "The least share that the rounding of the input allows.",
      "The lower bound of x over the upper bound of its total. BRES bounds are half of "
          + "the unit of the figure's size band on either side, other inputs' half of the "
          + "multiple under Rounding. Sampling error is not in it. Nomis, article 1103.",
      "SHARE_LOW(jobs[Manufacturing])"),
  SHARE_HIGH(
      "x",
      1,
      1,
      "The greatest share that the rounding of the input allows.",
      "The upper bound of x over the lower bound of its total; a lower bound of 0 there "
          + "gives [z]. Otherwise as SHARE_LOW.",
      "SHARE_HIGH(jobs[Manufacturing])"),
  LQ(
      "x[, standard]",
      1,
      2,
      "Location quotient: the share here over the share of the comparator.",
      "(x / total) / (X / total of the comparator). 0/0 and a comparator without any "
          + "give [z]; no comparator's figure gives its reason. Haig 1928; Isard 1960.",
      "LQ(jobs[Manufacturing], Great Britain)"),
  LQ_LOW(
      "x[, standard]",
      1,
      2,
      "The least location quotient that the rounding of the inputs allows.",
      "SHARE_LOW(x) / SHARE_HIGH(x) of the comparator. Bounds on either side of 1 "
          + "support no claim of over- or under-representation. Sampling error is not in it.",
      "LQ_LOW(jobs[Manufacturing])"),
  LQ_HIGH(
      "x[, standard]",
      1,
      2,
      "The greatest location quotient that the rounding of the inputs allows.",
      "SHARE_HIGH(x) / SHARE_LOW(x) of the comparator; a lower bound of 0 there gives "
          + "[z]. Otherwise as LQ_LOW.",
      "LQ_HIGH(jobs[Manufacturing], Great Britain)"),
  LQ_LOG(
      "x[, standard]",
      1,
      2,
      "The natural logarithm of the location quotient: 0 is the comparator's share, and "
          + "half lies as far from it as double.",
      "LN(LQ(x)). A quotient of 0 gives [z].",
      "LQ_LOG(jobs[Manufacturing])"),
  LQ_SYMMETRIC(
      "x[, standard]",
      1,
      2,
      "The location quotient on a scale from -1 (none) by 0 (the comparator's share) to "
          + "below 1.",
      "(LQ - 1) / (LQ + 1). Dalum, Laursen and Villumsen 1998.",
      "LQ_SYMMETRIC(jobs[Manufacturing])"),
  LQ_ZSCORE(
      "x[, standard]",
      1,
      2,
      "The location quotient as a standard score over the areas.",
      "(LQ - mean) / s, with n - 1 in s. Fewer than 20 areas with a figure give [z]: "
          + "among few areas no score can be far out, 1.79 at most among 5. Beyond 1.96 it is "
          + "unusual if the quotients are distributed normally: look first. O'Donoghue and "
          + "Gleave 2004.",
      "LQ_ZSCORE(jobs[Manufacturing])"),
  INDEX100(
      "x",
      1,
      1,
      "The location quotient as an index, where the comparator is 100.",
      "100 * LQ(x).",
      "INDEX100(jobs[Manufacturing])"),
  GAP(
      "x[, standard]",
      1,
      2,
      "The share here less the share of the comparator, in percentage points.",
      "100 * (share - share of the comparator).",
      "GAP(people[No qualifications])"),
  COMPARATOR(
      "x",
      1,
      1,
      "The same figure for the comparator.",
      "The figure in the comparator's row; never a sum of areas in its place.",
      "[Retail (%)] > COMPARATOR([Retail (%)])"),
  TOTAL(
      "x",
      1,
      1,
      "The area's total in the input that the figure comes from.",
      "The input's total column, or the sum of the list that the recipe names.",
      "TOTAL(jobs[Manufacturing])"),
  GROUP(
      "x",
      1,
      1,
      "The figure of the area's group.",
      "The sum of counts over every member of the group; a share or a quotient is made "
          + "of those sums. One member missing makes it missing.",
      "GROUP(SHARE(jobs[Manufacturing]))"),
  RANK(
      "x[, within][, smallest first]",
      1,
      3,
      "The place in order among the areas; the largest is 1 and ties share a place.",
      "1 + the number of areas with a larger figure (competition ranking). Areas "
          + "without a figure have no rank and are not counted. within: areas, group, or a "
          + "Set.",
      "RANK([Retail (%)], group)"),
  QUANTILE(
      "x, k[, people]",
      2,
      3,
      "Which of k equal classes an area falls into; 1 is the lowest. With people, the classes have "
          + "as many people each, not as many areas.",
      "floor((k + 1) - ceiling((n + 1 - r) / (n / k))) with r the place in order from "
          + "the smallest; with people, k + 1 - ceiling(k * P / all people), P the people of "
          + "areas with as much or more. Areas that lack either are not counted. Fewer areas than "
          + "k give [z]. Public Health England.",
      "QUANTILE([No qualifications (%)], 5, people[All residents])"),
  ZSCORE(
      "x",
      1,
      1,
      "How many standard deviations a figure lies from the mean of the areas.",
      "(x - mean) / s, with n - 1 in s. Fewer than 2 areas give [x], no spread gives [z].",
      "ZSCORE([Retail (%)])"),
  VERDICT(
      "x[, standard]",
      1,
      2,
      "How a figure compares with the comparator, as far as its 95% limits say: better, worse, "
          + "higher, lower, similar or not compared.",
      "higher if the lower limit lies above the comparator's figure, lower if the upper lies below"
          + " it, else similar; better and worse where Good is says so. Limits: those published"
          + " beside the figure; else Wilson's (proportions) or Byar's (rates), only if Counts of"
          + " the input is all; for a location quotient or an index 0.9 to 1.1 times the"
          + " comparator is similar. Otherwise, and in the comparator's own row, not compared.",
      "VERDICT(SHARE(people[No qualifications]))"),
  CHANGE_VERDICT(
      "new, old",
      2,
      2,
      "Whether a figure changed by more than chance, at 95%: increasing, decreasing, no "
          + "significant change or not compared.",
      "Shares: Newcombe's limits of the difference (1998, method 10). Rates: limits of the ratio "
          + "by the logarithm. Both need inputs whose Counts is all, or published limits.",
      "CHANGE_VERDICT(SHARE(people21[No qualifications]), SHARE(people11[No qualifications]))"),
  COUNTAREAS(
      "condition",
      1,
      1,
      "How many areas of the row's group meet a condition; in the comparator's row, of "
          + "all areas.",
      "Areas for which the condition cannot be told are left out.",
      "COUNTAREAS([Retail LQ] > 1)"),
  CHANGE(
      "new, old",
      2,
      2,
      "Growth from the old figure to the new, as a fraction.",
      "new / old - 1. An old figure of 0 or less gives [z].",
      "CHANGE(jobs 2022[Retail], jobs 2018[Retail])"),
  CAGR(
      "new, old, years",
      3,
      3,
      "Compound growth a year, as a fraction.",
      "(new / old) ^ (1 / years) - 1. An old figure of 0 or less gives [z].",
      "CAGR(jobs 2022[Retail], jobs 2018[Retail], 4)"),
  RATE(
      "x, per[, of]",
      2,
      3,
      "A rate per so many of the total, or of another column.",
      "per * x / total; with of, which may be of another input, per * x / of. A total of 0 "
          + "gives [z]. A figure over itself is refused.",
      "RATE(firms[Manufacturing], 1000, people[All residents])"),
  RATE_LOW(
      "x, per[, of]",
      2,
      3,
      "The lower limit of the rate's 95% confidence interval.",
      "Exact for fewer than 10 events (Poisson, by the gamma distribution; 0 for none), "
          + "else Byar's approximation. The figure must be a count of events. A total of 0 "
          + "gives [z]. Breslow and Day 1987.",
      "RATE_LOW(claimants[Aged 16 to 24], 1000)"),
  RATE_HIGH(
      "x, per[, of]",
      2,
      3,
      "The upper limit of the rate's 95% confidence interval.",
      "As RATE_LOW. With no events it is 3.69 over the total.",
      "RATE_HIGH(claimants[Aged 16 to 24], 1000)"),
  PROPORTION_LOW(
      "x",
      1,
      1,
      "The lower limit of the 95% confidence interval of a share, as a fraction.",
      "Wilson's score interval, which holds at 0 and at 1. The figures must be "
          + "counts. A total of 0, or less than x, gives [z]. Wilson 1927.",
      "PROPORTION_LOW(people[No qualifications])"),
  PROPORTION_HIGH(
      "x",
      1,
      1,
      "The upper limit of the 95% confidence interval of a share, as a fraction.",
      "As PROPORTION_LOW.",
      "PROPORTION_HIGH(people[No qualifications])"),
  DSR(
      "events, populations, per[, standard]",
      3,
      4,
      "A directly standardised rate: what the rate would be with the comparator's age " + "groups.",
      "per * sum(w * events / population) / sum(w), w the comparator's populations; "
          + "events and populations are lists of the same age groups, paired by label. Fewer "
          + "than 10 events in all, or a population of 0, give [z].",
      "DSR(deaths by age, people by age, 1000)"),
  DSR_LOW(
      "events, populations, per[, standard]",
      3,
      4,
      "The lower limit of the standardised rate's 95% confidence interval.",
      "Dobson, Kuulasmaa, Eberle and Scherer 1991, with Byar's limits of the number of "
          + "events. Otherwise as DSR.",
      "DSR_LOW(deaths by age, people by age, 1000)"),
  DSR_HIGH(
      "events, populations, per[, standard]",
      3,
      4,
      "The upper limit of the standardised rate's 95% confidence interval.",
      "As DSR_LOW.",
      "DSR_HIGH(deaths by age, people by age, 1000)"),
  SMR(
      "observed, people, standard rates[, per]",
      3,
      4,
      "An indirectly standardised ratio: the events here over those to be expected if each age "
          + "group had the comparator's rate; 1 is as expected.",
      "observed / sum(people * rate) with the rates of the comparator's row, which are of one "
          + "person, or of per, such as 1000; lists are paired by label, and observed may be one "
          + "column. An expected number of 0 gives [z].",
      "SMR(deaths[All], people by age, rates by age, 1000)"),
  SMR_LOW(
      "observed, people, standard rates[, per]",
      3,
      4,
      "The lower limit of the standardised ratio's 95% confidence interval.",
      "Limit of the number of events, over the expected number: exact for fewer than 10 (Poisson),"
          + " else Byar's approximation. Breslow and Day 1987. Otherwise as SMR.",
      "SMR_LOW(deaths[All], people by age, rates by age, 1000)"),
  SMR_HIGH(
      "observed, people, standard rates[, per]",
      3,
      4,
      "The upper limit of the standardised ratio's 95% confidence interval.",
      "As SMR_LOW.",
      "SMR_HIGH(deaths[All], people by age, rates by age, 1000)"),
  DEPENDENCY(
      "young, old, working",
      3,
      3,
      "Dependency ratio: the young and the old for every 1,000 of working age.",
      "1000 * (young + old) / working, as the Office for National Statistics has it; "
          + "say which ages are meant, normally 0 to 15, pension age and over, and between. "
          + "Nobody of working age gives [z].",
      "DEPENDENCY(people[Aged 0 to 15], people[Aged 66 and over], people[Aged 16 to 65])");

  @SuppressWarnings("ImmutableEnumChecker") // A record of texts and numbers only.
  private final Description description;

  PlaceFunction(
      String arguments, int fewest, int most, String meaning, String definition, String example) {
    this.description = new Description(arguments, fewest, most, meaning, definition, example);
  }

  @Override
  public Description description() {
    return description;
  }
}
