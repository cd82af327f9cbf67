package org.placebook.recipe.spread;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placebook.table.Cube.Use;

/**
 * Stocks are counted at a date: people, jobs, dwellings. The same ones are counted again the next
 * year, so years of them are not added up; events are: births, crimes.
 */
final class Stocks {
  private static final Pattern STOCK =
      Pattern.compile(
          "(?i)\\b(?:population|residents?|inhabitants|people|persons|households?|dwellings?|homes"
              + "|stock|jobs|employees|employment|employed|unemployed|claimants?|claimant count"
              + "|pupils?|students? on roll|enrolments?|enterprises|businesses|workforce|headcount"
              + "|caseload|registered patients|licensed vehicles|as at|mid-?year)\\b");
  private static final Pattern EVENT =
      Pattern.compile(
          "(?i)\\b(?:births?|deaths?|crimes?|offences?|incidents?|admissions?|attendances?"
              + "|referrals?|collisions?|accidents?|casualties|complet(?:ions?|ed)|start(?:s|ed)?|sales|sold|built"
              + "|applications?|decisions|marriages?|fires|arrests?|moves|arrivals|departures|inflow|outflow|visits?|appointments?|discharges?|redundancies|vacancies"
              + " filled)\\b");

  private static final Pattern PERSON_YEARS =
      Pattern.compile(
          "(?i)(?:person|household|dwelling|patient|pupil)[ -]?(?:years?|months?|days?)");

  private Stocks() {}

  /**
   * Refuses to add up the periods of what is a stock by its words.
   *
   * @param measure what the recipe calls the figures; person-years are meant to be added up
   */
  static void refuse(Plan plan, LongTable table, Axis periods, int[] rows, String measure)
      throws NotSpread {
    if (!periods.varies(rows) || plan.countsRows() || PERSON_YEARS.matcher(measure).find()) {
      return;
    }
    StringBuilder words = new StringBuilder(table.table().title());
    words.append(' ').append(table.table().file().replaceAll("[_.-]+", " "));
    words.append(' ').append(measure);
    plan.measures().forEach(figure -> words.append(" ").append(figure.heading()));
    table.cube().attributes().stream()
        .filter(attribute -> attribute.use() == Use.ONE_VALUE)
        .forEach(a -> words.append(' ').append(table.coded(a.column()).values().get(0)));
    Matcher stock = STOCK.matcher(words);
    if (stock.find() && !EVENT.matcher(words).find()) {
      throw new NotSpread(
          "Add up names the periods, but '%s' says that these figures are a stock, counted anew each time: summed over %s they would count the same ones again. Name one period in Period; if they are what events of the same years are divided by, write person-years in Measure"
              .formatted(stock.group(), Choices.named(periods, rows)));
    }
  }
}
