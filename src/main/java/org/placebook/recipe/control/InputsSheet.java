package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placebook.formula.measure.InputColumn;
import org.placebook.recipe.Comparator;
import org.placebook.recipe.Input;
import org.placebook.recipe.RoundTo;
import org.placebook.recipe.RoundingRule;
import org.placebook.recipe.Total;
import org.placebook.recipe.word.Basis;
import org.placebook.recipe.word.Counted;
import org.placebook.table.Names;

/** Reads the sheet Inputs. */
final class InputsSheet {
  private static final String SUM_OF = "sum of ";

  /** A count that is neither a sample nor rounded nor modelled. */
  private static final String OF_ALL = "count of all";

  private static final Pattern SAMPLES =
      Pattern.compile(
          "\\b(?:BRES|APS|ASHE|LFS)\\b|business register and employment survey"
              + "|annual population survey|hours and earnings|labour force survey",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> UNITS =
      Stream.concat(
              Arrays.stream(InputColumn.Unit.values()).map(InputsSheet::word), Stream.of(OF_ALL))
          .toList();

  private final ControlFaults faults = new ControlFaults();

  WithFaults<List<Input>> read(List<ControlRow> rows) {
    Unique names = new Unique("input");
    List<Input> inputs = new ArrayList<>();
    for (ControlRow row : rows) {
      names.add(row.cell("Input")).ifPresent(faults::add);
      inputs.add(input(row));
    }
    return faults.with(inputs);
  }

  private Input input(ControlRow row) {
    return new Input(
        row.text("Input"),
        row.several("Look for"),
        row.optional("Sheet"),
        row.optional("Area code"),
        row.optional("Area name"),
        total(row),
        unit(row),
        row.optional("Unit").isPresent(),
        rounding(row),
        faults.from(row.word("Basis", Basis.class)),
        row.several("Comparator").stream().map(InputsSheet::comparator).toList(),
        row.text("Measure"),
        row.text("Period"),
        threshold(row),
        roundTo(row),
        countsAll(row) ? Optional.of(Counted.ALL) : faults.from(row.word("Counts", Counted.class)),
        faults.from(new SpreadingCells(row).read()),
        faults.from(LookupsSheet.boundaries(row)),
        row.cell("Input").place());
  }

  private static Total total(ControlRow row) {
    String text = row.text("Total");
    if (text.isEmpty()) {
      return new Total.Recognised();
    }
    return text.toLowerCase(Locale.ROOT).startsWith(SUM_OF)
        ? new Total.SumOf(text.substring(SUM_OF.length()).strip())
        : new Total.Column(text);
  }

  private InputColumn.Unit unit(ControlRow row) {
    String text = row.text("Unit").toLowerCase(Locale.ROOT);
    if (!text.isEmpty() && !UNITS.contains(text)) {
      faults.add(row.refused("Unit", row.text("Unit"), UNITS));
    }
    return Arrays.stream(InputColumn.Unit.values())
        .filter(unit -> word(unit).equals(text))
        .findFirst()
        .orElse(InputColumn.Unit.COUNT);
  }

  /** Limits by chance are no limits where rounding or sampling moves a count further. */
  private boolean countsAll(ControlRow row) {
    boolean isOfAll = Names.tidy(row.text("Unit")).equalsIgnoreCase(OF_ALL);
    if (isOfAll && !(rounding(row) instanceof RoundingRule.None)) {
      faults.error(
          row.cell("Unit").place(),
          "The Unit 'count of all' is for counts that are not rounded, but Rounding says '%s'. Write count."
              .formatted(row.text("Rounding")));
    }
    String what = String.join(" ", row.several("Look for")) + " " + row.text("Measure");
    if (isOfAll && SAMPLES.matcher(what).find()) {
      faults.error(
          row.cell("Unit").place(),
          "The Unit 'count of all' is for counts of all there are, but this input is of a survey:"
              + " its own published limits say more. Write count.");
    }
    return isOfAll;
  }

  private static String word(InputColumn.Unit unit) {
    return unit.name().toLowerCase(Locale.ROOT);
  }

  private RoundingRule rounding(ControlRow row) {
    String text = row.text("Rounding").toLowerCase(Locale.ROOT);
    if (text.isEmpty() || text.equals("none")) {
      return new RoundingRule.None();
    }
    if (text.equals("bres")) {
      return new RoundingRule.Bres();
    }
    Optional<Double> number = Numbers.of(text).filter(n -> n > 0);
    if (number.isEmpty()) {
      faults.add(
          row.refused(
              "Rounding",
              row.text("Rounding"),
              List.of("none", "BRES", "a number such as 5 or 0.1")));
    }
    return number.<RoundingRule>map(RoundingRule.To::new).orElseGet(RoundingRule.None::new);
  }

  private Optional<Double> threshold(ControlRow row) {
    String text = row.text("Threshold").toLowerCase(Locale.ROOT);
    if (text.isEmpty() || text.equals("none")) {
      return Optional.empty();
    }
    Optional<Double> number = Numbers.of(text).filter(n -> n > 0);
    if (number.isEmpty()) {
      faults.add(
          row.refused(
              "Threshold", row.text("Threshold"), List.of("none", "a number such as 5 or 10")));
    } else {
      onlyCounts(row, "Threshold");
    }
    return number;
  }

  /** Such as {@code 7 and 5}, or {@code 5} alone. */
  private Optional<RoundTo> roundTo(ControlRow row) {
    String text = row.text("Round to").toLowerCase(Locale.ROOT);
    if (text.isEmpty() || text.equals("none")) {
      return Optional.empty();
    }
    String[] parts = text.split("\\s*(?:\\band\\b|;)\\s*", -1);
    List<Double> numbers =
        Arrays.stream(parts).flatMap(part -> Numbers.of(part).stream()).filter(n -> n > 0).toList();
    if (numbers.size() != parts.length || parts.length > 2) {
      faults.add(row.refused("Round to", row.text("Round to"), List.of("none", "5", "7 and 5")));
      return Optional.empty();
    }
    onlyCounts(row, "Round to");
    return Optional.of(
        new RoundTo(parts.length > 1 ? numbers.get(0) : 0, numbers.get(numbers.size() - 1)));
  }

  private void onlyCounts(ControlRow row, String heading) {
    if (unit(row) != InputColumn.Unit.COUNT) {
      faults.error(
          row.cell(heading).place(),
          "A %s of %s stands beside the Unit '%s', but only counts are held back by it. Leave it empty here, or give the download with counts."
              .formatted(heading, row.text(heading), row.text("Unit")));
    }
  }

  private static Comparator comparator(String text) {
    int mark = text.indexOf('!');
    return mark < 0
        ? new Comparator(text, Optional.empty())
        : new Comparator(
            text.substring(mark + 1).strip(), Optional.of(text.substring(0, mark).strip()));
  }
}
