package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placebook.area.lookup.BuiltInLookups;
import org.placebook.area.lookup.CombinedAuthorityLookup;
import org.placebook.recipe.Boundaries;
import org.placebook.recipe.Input;
import org.placebook.recipe.LookupSpec;
import org.placebook.table.Named;

/** Reads the sheet Lookups, and what Inputs says of lookups and weights. */
final class LookupsSheet {
  private static final Pattern COLUMN = Pattern.compile("([^\\[\\]]*)\\[(.+)\\]");

  private LookupsSheet() {}

  static WithFaults<List<LookupSpec>> read(List<ControlRow> rows) {
    ControlFaults faults = new ControlFaults();
    Unique names = new Unique("lookup");
    List<LookupSpec> lookups = new ArrayList<>();
    for (ControlRow row : rows) {
      names.add(row.cell("Lookup")).ifPresent(faults::add);
      if (BuiltInLookups.isOne(row.text("Lookup"))) {
        faults.error(
            row.cell("Lookup").place(),
            "The lookup '%s' is built in; call your own by another name, or delete the row to use the one built in"
                .formatted(row.text("Lookup")));
      }
      lookups.add(
          new LookupSpec(
              row.text("Lookup"),
              row.several("Look for"),
              row.text("From"),
              row.text("To"),
              row.optional("To name"),
              row.optional("Share"),
              row.cell("Lookup").place()));
    }
    return faults.with(lookups);
  }

  /** What a row of Inputs says of other boundaries. */
  static WithFaults<Boundaries> boundaries(ControlRow row) {
    ControlFaults faults = new ControlFaults();
    Optional<Boundaries.Weight> weight = row.optional("Weight").flatMap(LookupsSheet::weight);
    if (weight.isEmpty() && row.optional("Weight").isPresent()) {
      faults.error(
          row.cell("Weight").place(),
          "'%s' is no column of weights. Write the input and the heading, such as people[Residents], or [Residents] for a column of this input"
              .formatted(row.text("Weight")));
    }
    return faults.with(
        new Boundaries(row.several("Lookup"), weight, row.optional("Unit").isPresent()));
  }

  private static Optional<Boundaries.Weight> weight(String text) {
    Matcher column = COLUMN.matcher(text);
    return column.matches()
        ? Optional.of(
            new Boundaries.Weight(
                Optional.of(column.group(1).strip()).filter(input -> !input.isEmpty()),
                column.group(2).strip()))
        : Optional.empty();
  }

  /** The names in a row of Inputs that mean nothing. */
  static List<ControlFault> faults(
      ControlRow row, Input input, DeclaredNames known, List<LookupSpec> own) {
    ControlFaults faults = new ControlFaults();
    List<String> there = new ArrayList<>(own.stream().map(LookupSpec::name).toList());
    there.addAll(BuiltInLookups.WORDS);
    for (String name : row.several("Lookup")) {
      if (BuiltInLookups.isOne(name)) {
        if (!BuiltInLookups.isOfKnownYear(name)) {
          faults.error(
              row.cell("Lookup").place(),
              "The members of combined authorities are known for %d to %d, not for '%s'"
                  .formatted(CombinedAuthorityLookup.FIRST, CombinedAuthorityLookup.LAST, name));
        }
      } else if (!DeclaredNames.has(there, name)) {
        faults.error(
            row.cell("Lookup").place(),
            "There is no lookup '%s'%s. Built in: %s. One of your own stands on the sheet Lookups"
                .formatted(
                    name,
                    Named.suggestion(name, "lookup", there),
                    String.join("; ", BuiltInLookups.WORDS)));
      }
    }
    input
        .boundaries()
        .weight()
        .flatMap(Boundaries.Weight::input)
        .filter(name -> !known.isInput(name))
        .ifPresent(
            name -> faults.unknown(row.cell("Weight").place(), name, "input", known.inputNames()));
    return faults.all();
  }
}
