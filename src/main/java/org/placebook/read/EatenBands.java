package org.placebook.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Plural;
import org.placebook.table.format.SerialDays;

/**
 * Bands that Excel turned into dates on typing, among others that it left: 0-4, 05-Sep, Oct-14,
 * 15-19. A date is a band only where it begins behind the band before it, or ends before the next.
 */
final class EatenBands {
  private static final Pattern BAND =
      Pattern.compile(
          "(?i)(?:ages?d? )?(\\d{1,3}) ?(?:-|\u2013|to) ?(\\d{1,3})(?: (?:years?|yrs?).*)?");
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)(?:ages?d? )?(\\d{1,3}) ?(?:\\+|(?:and|or|&) (?:over|older|above|more)).*");
  private static final Pattern SHOWN = Pattern.compile("\\d{1,2}-[A-Za-z]{3}|[A-Za-z]{3}-\\d{2}");
  private static final int OPEN_END = 1000;

  /** So many bands at least stand in a row before one of them is read from a date. */
  private static final int FEWEST = 3;

  /** Labels stand in the first columns of a sheet. */
  private static final int LABEL_COLUMNS = 4;

  private EatenBands() {}

  /** Where a cell stands. */
  record At(int row, int column) {}

  /** A band of whole numbers, both ends included. */
  private record Band(int from, int to) {
    boolean isBefore(Band other) {
      return to + 1 == other.from;
    }

    String written() {
      return from + "-" + to;
    }
  }

  /** The bands behind the dates of a sheet, by cell. */
  static Map<At, String> in(Survey survey) {
    Map<At, String> found = new LinkedHashMap<>();
    BitSet columns = new BitSet();
    for (int row = 1; row <= survey.lastRow(); row++) {
      boolean dated = false;
      for (int column = 1; column <= survey.lastColumn(row); column++) {
        if (isDate(survey, row, column)) {
          dated = true;
          columns.set(column);
        }
      }
      if (dated) {
        find(survey, row(survey, row), found);
      }
    }
    columns.stream()
        .filter(column -> column <= LABEL_COLUMNS)
        .forEach(column -> find(survey, column(survey, column), found));
    return found;
  }

  private static List<At> row(Survey survey, int row) {
    return IntStream.rangeClosed(1, survey.lastColumn(row))
        .filter(column -> !survey.isBlank(row, column))
        .mapToObj(column -> new At(row, column))
        .toList();
  }

  private static List<At> column(Survey survey, int column) {
    return IntStream.rangeClosed(1, survey.lastRow())
        .filter(row -> !survey.isBlank(row, column))
        .mapToObj(row -> new At(row, column))
        .toList();
  }

  private static boolean isDate(Survey survey, int row, int column) {
    return switch (survey.role(row, column)) {
      case DAY -> true;
      case WORDS -> isShownDate(survey.grid().text(row, column));
      default -> false;
    };
  }

  /** A cheap look before the pattern, because most texts are words. */
  static boolean isShownDate(String text) {
    int last = text.length() - 1;
    return (last == 4 || last == 5)
        && (text.charAt(last - 2) == '-' || text.charAt(last - 3) == '-')
        && SHOWN.matcher(text).matches();
  }

  private static void find(Survey survey, List<At> line, Map<At, String> found) {
    List<Optional<Band>> bands = new ArrayList<>();
    line.forEach(at -> bands.add(written(survey, at)));
    Map<At, String> read = new LinkedHashMap<>();
    for (int i = 0; i < bands.size(); i++) {
      read(survey, line, bands, i, read);
    }
    for (int i = bands.size() - 1; i >= 0; i--) {
      read(survey, line, bands, i, read);
    }
    if (bands.stream().flatMap(Optional::stream).count() >= FEWEST) {
      found.putAll(read);
    }
  }

  private static void read(
      Survey survey, List<At> line, List<Optional<Band>> bands, int i, Map<At, String> read) {
    At at = line.get(i);
    if (bands.get(i).isPresent() || !isDate(survey, at.row(), at.column())) {
      return;
    }
    Optional<Band> before = i == 0 ? Optional.empty() : bands.get(i - 1);
    Optional<Band> after = i + 1 == bands.size() ? Optional.empty() : bands.get(i + 1);
    for (Band band : eaten(survey, at)) {
      boolean follows = before.filter(b -> b.isBefore(band)).isPresent();
      boolean precedes = after.filter(band::isBefore).isPresent();
      if ((follows || before.isEmpty()) && (precedes || after.isEmpty()) && (follows || precedes)) {
        bands.set(i, Optional.of(band));
        read.put(at, band.written());
        return;
      }
    }
  }

  private static Optional<Band> written(Survey survey, At at) {
    if (survey.role(at.row(), at.column()) != CellRole.WORDS) {
      return Optional.empty();
    }
    String text = survey.text(at.row(), at.column());
    Matcher band = BAND.matcher(text);
    if (band.matches()) {
      return Optional.of(
          new Band(Integer.parseInt(band.group(1)), Integer.parseInt(band.group(2))));
    }
    Matcher open = OPEN.matcher(text);
    return open.matches()
        ? Optional.of(new Band(Integer.parseInt(open.group(1)), OPEN_END))
        : Optional.empty();
  }

  /** What a date may have been: day and month in either order, or a month and a year's end. */
  private static List<Band> eaten(Survey survey, At at) {
    if (survey.role(at.row(), at.column()) == CellRole.DAY) {
      LocalDate day = SerialDays.of(survey.grid().number(at.row(), at.column()));
      int month = day.getMonthValue();
      int year = day.getYear() % 100;
      return rising(
          new Band(day.getDayOfMonth(), month),
          new Band(month, day.getDayOfMonth()),
          new Band(month, day.getDayOfMonth() == 1 ? year : 0));
    }
    String[] parts = survey.grid().text(at.row(), at.column()).split("-", 2);
    int[] numbers = {EatenRanges.number(parts[0]), EatenRanges.number(parts[1])};
    return rising(new Band(numbers[0], numbers[1]), new Band(numbers[1], numbers[0]));
  }

  private static List<Band> rising(Band... bands) {
    return Stream.of(bands).filter(band -> band.from() > 0 && band.from() < band.to()).toList();
  }

  /** One sentence a sheet. */
  static List<Finding> said(String file, String sheet, Map<At, String> bands) {
    if (bands.isEmpty()) {
      return List.of();
    }
    At first = bands.keySet().iterator().next();
    return List.of(
        Finding.note(
            Place.cell(file, sheet, first.row(), first.column()),
            "Excel turned bands into dates, in %s; from the bands beside them they are read as %s."
                .formatted(
                    Plural.of(bands.size(), "cell", "cells"), String.join(", ", bands.values()))));
  }
}
