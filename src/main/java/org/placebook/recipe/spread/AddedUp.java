package org.placebook.recipe.spread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.placebook.table.FigureColumn;
import org.placebook.table.Period;

/**
 * What is summed over.
 *
 * @param heading what stands above the headings of sums over periods: 2021 to 2023; else empty
 */
record AddedUp(String heading) {
  private static final int MOST_NAMED = 4;
  private static final int MONTHS_OF_YEAR = 12;
  private static final int MONTHS_OF_QUARTER = 3;

  private static final Pattern ENDING =
      Pattern.compile(
          "(?i)(?:\\b(\\d{1,2})[ -]months?|\\b(year|quarter))(?: period)? (?:up"
              + " )?(?:to|ending|ended)\\b");

  /** Refuses sums that would count something twice, or leave a period out. */
  static AddedUp of(Plan plan, LongTable table, int[] rows, String measure) throws NotSpread {
    String heading = "";
    for (Axis axis : plan.addedUp()) {
      if (axis.isPeriod()) {
        heading = periods(axis, rows);
        Stocks.refuse(plan, table, axis, rows, measure);
      } else {
        refuseTotal(axis, rows);
        refuseSubtotal(axis, rows, table, plan);
      }
    }
    if (!plan.countsRows()) {
      refuseRates(plan, rows);
    }
    return new AddedUp(heading);
  }

  private static void refuseTotal(Axis axis, int[] rows) throws NotSpread {
    Optional<Integer> total =
        axis.present(rows).stream().filter(c -> Totals.isNamed(axis.value(c))).findFirst();
    if (total.isPresent() && axis.varies(rows)) {
      throw new NotSpread(
          "Add up names '%s', but one of its values is a total already: %s. Added to its parts it would count them twice. Keep it alone (%s = %s), or name its parts without it"
              .formatted(
                  axis.heading(),
                  axis.shown(total.get()),
                  axis.heading(),
                  axis.shown(total.get())));
    }
  }

  private static void refuseSubtotal(Axis axis, int[] rows, LongTable table, Plan plan)
      throws NotSpread {
    for (FigureColumn measure : plan.measures()) {
      Optional<Subtotals.Subtotal> found = Subtotals.among(axis, rows, table, measure);
      if (found.isPresent()) {
        String total = found.get().total();
        String parts =
            found.get().parts().stream().limit(MOST_NAMED).collect(Collectors.joining("; "));
        throw new NotSpread(
            "Add up names '%s', but of its values '%s' is the whole of others: %s. Added together they would count them twice. Leave one or the other out of Keep"
                .formatted(axis.heading(), total, parts));
      }
    }
  }

  private static void refuseRates(Plan plan, int[] rows) throws NotSpread {
    for (FigureColumn measure : plan.measures()) {
      if (!plan.addedUp().isEmpty() && !isOfCounts(measure, rows)) {
        throw new NotSpread(
            "Add up sums counts only, and '%s' has figures that are no whole numbers, or are below 0. Name the counts in Values, or keep one value of %s"
                .formatted(
                    measure.heading(),
                    plan.addedUp().stream()
                        .map(Axis::heading)
                        .collect(Collectors.joining(" and "))));
      }
    }
  }

  /** Per cents beside the counts, of rows that are not kept, do not matter. */
  private static boolean isOfCounts(FigureColumn measure, int[] rows) {
    return Arrays.stream(rows)
        .filter(measure::isFigure)
        .mapToDouble(measure::number)
        .allMatch(figure -> figure >= 0 && figure == Math.rint(figure));
  }

  /** The months that end with a period, where so many are meant: 12 months to March 2024. */
  private static Period upTo(String value, Period period) {
    Matcher ending = ENDING.matcher(value);
    if (!ending.find()) {
      return period;
    }
    String number = ending.group(1);
    int months =
        number == null
            ? ending.group(2).equalsIgnoreCase("year") ? MONTHS_OF_YEAR : MONTHS_OF_QUARTER
            : Integer.parseInt(number);
    LocalDate first = period.last().plusDays(1).minusMonths(months);
    return first.isBefore(period.first()) ? new Period(first, period.last()) : period;
  }

  /** "2021 to 2023"; refused if one lies in another or one between them is missing. */
  private static String periods(Axis axis, int[] rows) throws NotSpread {
    List<Integer> codes = axis.present(rows);
    List<Period> periods = new ArrayList<>();
    for (int code : codes) {
      periods.add(
          ValueOrder.period(axis, code)
              .map(period -> upTo(axis.value(code), period))
              .orElseThrow(() -> new NotSpread("'%s' is no period".formatted(axis.value(code)))));
    }
    for (int i = 1; i < codes.size(); i++) {
      String before = axis.shown(codes.get(i - 1));
      String here = axis.shown(codes.get(i));
      if (!periods.get(i).first().isAfter(periods.get(i - 1).last())) {
        throw new NotSpread(
            "The periods %s and %s overlap, so their sum would count something twice. Keep periods that follow each other"
                .formatted(before, here));
      }
      if (!periods.get(i).first().minusDays(1).equals(periods.get(i - 1).last())) {
        throw new NotSpread(
            "Between %s and %s a period is missing, so their sum would be of no stretch of time. Add its file, or keep periods that follow each other"
                .formatted(before, here));
      }
    }
    return codes.size() == 1
        ? axis.shown(codes.get(0))
        : axis.shown(codes.get(0)) + " to " + axis.shown(codes.get(codes.size() - 1));
  }
}
