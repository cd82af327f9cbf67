package org.placebook.formula;

/** Functions of all areas in scope: inequality, segregation, and the straight line through them. */
public enum AreasFunction implements Function {
  GINI(
      "x[, weights]",
      1,
      2,
      "Gini's coefficient over the areas: 0 if all have the same, near 1 if one has all.",
      "1 - twice the area under the Lorenz curve, areas in order of x; with weights, such as"
          + " people, each area's x counts as held by so many. Times n / (n - 1) it can reach 1. No"
          + " native form with weights. Per cents are refused, as by all measures of inequality."
          + " One area missing makes it missing; a figure below 0, or only zeros, give [z]. Gini"
          + " 1912.",
      "GINI(jobs[Manufacturing])"),
  GINI_LOCATIONAL(
      "x",
      1,
      1,
      "Locational Gini coefficient: how far a sector clusters in some areas, beyond all "
          + "sectors.",
      "1 - twice the area under the curve of the areas' x against their totals, areas "
          + "in order of location quotient. No native form. One area missing makes it "
          + "missing; a figure below 0, or only zeros, give [z]. Krugman 1991.",
      "GINI_LOCATIONAL(jobs[Manufacturing])"),
  LORENZ(
      "x[, weights]",
      1,
      2,
      "A point of the Lorenz curve: the share of all x in areas with no more than this one.",
      "Sum of x over areas with an x up to this one's, over the sum of all; with "
          + "weights, of x * weight. A scatter chart of it against LORENZ_HOLDERS is the "
          + "curve. One area missing makes it missing; a figure below 0, or only zeros, "
          + "give [z].",
      "LORENZ(jobs[Manufacturing])"),
  LORENZ_HOLDERS(
      "x[, weights]",
      1,
      2,
      "The other side of the Lorenz curve: the share of areas with no more than this one.",
      "The number of areas with an x up to this one's, over all; with weights, the sum "
          + "of their weights over all weights. Otherwise as LORENZ.",
      "LORENZ_HOLDERS(jobs[Manufacturing])"),
  HOOVER(
      "x",
      1,
      1,
      "Hoover's index of localisation: the part of a sector that would have to move to "
          + "be spread over the areas as all sectors are.",
      "1/2 * sum of |area's share of all x - area's share of all totals|, 0 to 1. One "
          + "area missing makes it missing; a figure below 0, or only zeros, give [z]. "
          + "Hoover 1936.",
      "HOOVER(jobs[Manufacturing])"),
  DISSIMILARITY(
      "x, y",
      2,
      2,
      "Index of dissimilarity: the part of either that would have to move for both to "
          + "be spread alike over the areas.",
      "1/2 * sum of |area's share of all x - area's share of all y|, 0 to 1. One area "
          + "missing makes it missing; a figure below 0, or only zeros, give [z]. Duncan "
          + "and Duncan 1955.",
      "DISSIMILARITY(people[Level 4], people[No qualifications])"),
  ISOLATION(
      "x",
      1,
      1,
      "Isolation: the share of their own kind in the area of an average member.",
      "Sum of (x / sum of x) * (x / total), 0 to 1. Areas with a total of 0 are passed "
          + "over. One area missing makes it missing; a figure below 0, or only zeros, give "
          + "[z]. Lieberson 1981.",
      "ISOLATION(people[No qualifications])"),
  INTERACTION(
      "x, y",
      2,
      2,
      "Interaction: the share of y in the area of an average member of x.",
      "Sum of (x / sum of x) * (y / total of x). Otherwise as ISOLATION.",
      "INTERACTION(people[No qualifications], people[Level 4])"),
  THEIL(
      "x",
      1,
      1,
      "Theil's T over the areas: inequality, most sensitive to the largest.",
      "Mean of (x/m) ln(x/m), m the mean, natural logarithm, 0 ln 0 = 0; from 0 to ln "
          + "n. One area missing makes it missing; a figure below 0, or only zeros, give "
          + "[z]. Theil 1967.",
      "THEIL(jobs[Manufacturing])"),
  THEIL_L(
      "x",
      1,
      1,
      "Theil's L over the areas, the mean log deviation: inequality, most sensitive to "
          + "the smallest.",
      "Mean of ln(m/x), m the mean, natural logarithm. A figure of 0 or less gives [z]. "
          + "One area missing makes it missing. Theil 1967.",
      "THEIL_L(jobs[Manufacturing])"),
  ATKINSON(
      "x, aversion",
      2,
      2,
      "Atkinson's index over the areas: the part of the whole that could be given up, "
          + "were it spread evenly.",
      "1 - (mean of (x/m)^(1-e))^(1/(1-e)), m the mean, e the aversion, above 0; at e = "
          + "1, 1 - geometric mean / m. With a 0 and e of 1 or more it is 1. One area missing "
          + "makes it missing; a figure below 0, or only zeros, give [z]. Atkinson 1970.",
      "ATKINSON(jobs[Manufacturing], 0.5)"),
  WEIGHTED_MEAN(
      "x, weights",
      2,
      2,
      "The mean over the areas, each counting by its weight.",
      "Sum of weight * x over the sum of weights, of areas that have both; none gives "
          + "[x]. A weight below 0 gives [z].",
      "WEIGHTED_MEAN([No qualifications (%)], people[All usual residents])"),
  SLOPE(
      "y, x",
      2,
      2,
      "The slope of the straight line through the areas: by how much y rises for one "
          + "unit of x.",
      "Sxy / Sxx. Least squares over the areas that have both figures; fewer than 3, or "
          + "an x that is the same everywhere, give [z]. It says nothing of cause.",
      "SLOPE([No qualifications (%)], [Manufacturing (%)])"),
  INTERCEPT(
      "y, x",
      2,
      2,
      "The straight line's y at an x of 0.",
      "Mean of y - slope * mean of x. Least squares over the areas that have both "
          + "figures; fewer than 3, or an x that is the same everywhere, give [z].",
      "INTERCEPT([No qualifications (%)], [Manufacturing (%)])"),
  SLOPE_ERROR(
      "y, x",
      2,
      2,
      "The standard error of the slope.",
      "s / sqrt(Sxx), s with n - 2 in its divisor. Least squares over the areas that "
          + "have both figures; fewer than 3, or an x that is the same everywhere, give [z].",
      "SLOPE_ERROR([No qualifications (%)], [Manufacturing (%)])"),
  SLOPE_LOW(
      "y, x",
      2,
      2,
      "The lower limit of the slope's 95% confidence interval.",
      "Slope - t * standard error, t with n - 2 degrees of freedom; the areas count as "
          + "independent, which neighbours are not. Least squares over the areas that have "
          + "both figures; fewer than 3, or an x that is the same everywhere, give [z].",
      "SLOPE_LOW([No qualifications (%)], [Manufacturing (%)])"),
  SLOPE_HIGH(
      "y, x",
      2,
      2,
      "The upper limit of the slope's 95% confidence interval.",
      "Slope + t * standard error. Otherwise as SLOPE_LOW.",
      "SLOPE_HIGH([No qualifications (%)], [Manufacturing (%)])"),
  FITTED(
      "y, x",
      2,
      2,
      "The straight line's y at this area's x.",
      "Intercept + slope * x; also for groups and the comparator, which have no part in "
          + "the line. Least squares over the areas that have both figures; fewer than 3, or "
          + "an x that is the same everywhere, give [z].",
      "FITTED([No qualifications (%)], [Manufacturing (%)])"),
  RESIDUAL(
      "y, x",
      2,
      2,
      "How far this area's y lies above the straight line, or below it.",
      "y - fitted y. Least squares over the areas that have both figures; fewer than 3, "
          + "or an x that is the same everywhere, give [z].",
      "RESIDUAL([No qualifications (%)], [Manufacturing (%)])"),
  LEVERAGE(
      "y, x",
      2,
      2,
      "How far this area alone decides the straight line at its x, from 1/n to 1.",
      "1/n + (x - mean of x)^2 / Sxx. Groups and the comparator have none. Least "
          + "squares over the areas that have both figures; fewer than 3, or an x that is the "
          + "same everywhere, give [z]. Cook and Weisberg 1982.",
      "LEVERAGE([No qualifications (%)], [Manufacturing (%)])"),
  COOKS_DISTANCE(
      "y, x",
      2,
      2,
      "How far the straight line moves without this area; above 1 it is much.",
      "e^2 h / (2 s^2 (1 - h)^2), e the residual, h the leverage. A leverage of 1 and a "
          + "line through all points give [z]. Groups and the comparator have none. Least "
          + "squares over the areas that have both figures; fewer than 3, or an x that is the "
          + "same everywhere, give [z]. Cook 1977.",
      "COOKS_DISTANCE([No qualifications (%)], [Manufacturing (%)])");

  @SuppressWarnings("ImmutableEnumChecker") // A record of texts and numbers only.
  private final Description description;

  AreasFunction(
      String arguments, int fewest, int most, String meaning, String definition, String example) {
    this.description = new Description(arguments, fewest, most, meaning, definition, example);
  }

  @Override
  public Description description() {
    return description;
  }
}
