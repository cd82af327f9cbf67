package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.placebook.formula.Expression;
import org.placebook.recipe.ControlCell;
import org.placebook.recipe.Correlated;
import org.placebook.recipe.CorrelationSpec;
import org.placebook.recipe.word.Adjust;
import org.placebook.recipe.word.CoefficientKind;
import org.placebook.recipe.word.CorrelationLayout;
import org.placebook.recipe.word.MissingPairs;
import org.placebook.recipe.word.Show;

/** Reads the sheet Correlations. */
final class CorrelationsSheet {
  private static final Set<Show> IF_BLANK =
      EnumSet.of(
          Show.R,
          Show.DIRECTION,
          Show.R_SQUARED,
          Show.N,
          Show.P,
          Show.ADJUSTED_P,
          Show.CI,
          Show.SPEARMAN,
          Show.LEAVE_ONE_OUT);

  private final DeclaredNames known;
  private final ControlFaults faults = new ControlFaults();

  CorrelationsSheet(DeclaredNames known) {
    this.known = known;
  }

  WithFaults<List<CorrelationSpec>> read(List<ControlRow> rows) {
    List<CorrelationSpec> correlations = new ArrayList<>();
    for (ControlRow row : rows) {
      String list = list(row, "Rows").orElse("");
      List<String> without = without(row);
      correlations.add(
          new CorrelationSpec(
              row.text("Table"),
              row.text("Title"),
              list,
              measure(row, "Row measure"),
              list(row, "Columns").orElse(list),
              measure(row, "Column measure"),
              faults.from(row.word("Method", CoefficientKind.class, CoefficientKind.PEARSON)),
              show(row),
              without,
              weights(row),
              given(row),
              faults.from(row.word("Missing", MissingPairs.class, MissingPairs.PAIRWISE)),
              faults.from(row.word("Adjust", Adjust.class, Adjust.HOLM)),
              faults.from(row.word("Layout", CorrelationLayout.class, CorrelationLayout.BOTH)),
              faults.from(known.notes(row)),
              row.cell("Table").place()));
    }
    return faults.with(correlations);
  }

  private Optional<String> list(ControlRow row, String heading) {
    Optional<String> name = row.optional(heading);
    name.filter(n -> !known.isList(n))
        .ifPresent(n -> faults.unknown(row.cell(heading), "list", known.lists()));
    return name;
  }

  /** Blank is the share. */
  private Correlated measure(ControlRow row, String heading) {
    Expression each = new Expression.Each();
    String text = row.text(heading);
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "", "share" -> new Correlated("share", new Expression.Call("SHARE", List.of(each)));
      case "lq" -> new Correlated("LQ", new Expression.Call("LQ", List.of(each)));
      case "count" -> new Correlated("count", each);
      default -> typed(row.cell(heading), text);
    };
  }

  private Correlated typed(ControlCell cell, String text) {
    if (!text.contains("{")) {
      faults.error(
          cell.place(),
          "'%s' is not what is correlated. It is: share; LQ; count; or a formula with {each}"
              .formatted(text));
      return new Correlated(text, new Expression.Each());
    }
    return new Correlated(
        text, faults.from(ColumnsSheet.formula(cell)).orElseGet(Expression.Each::new));
  }

  private Optional<Correlated> weights(ControlRow row) {
    return faults
        .from(ColumnsSheet.formula(row.cell("Weights")))
        .map(formula -> new Correlated(row.text("Weights"), formula));
  }

  private List<Correlated> given(ControlRow row) {
    List<Correlated> given = new ArrayList<>();
    for (String text : row.several("Given")) {
      faults
          .from(ColumnsSheet.formula(row.cell("Given").with(text)))
          .ifPresent(formula -> given.add(new Correlated(text, formula)));
    }
    return given;
  }

  private List<String> without(ControlRow row) {
    List<String> names = row.several("Without");
    names.forEach(name -> known.noPlace(row.cell("Without"), name).ifPresent(faults::add));
    return names;
  }

  /** What Show says; where it is blank, the usual, and all that other columns ask for. */
  private Set<Show> show(ControlRow row) {
    Set<Show> show = EnumSet.noneOf(Show.class);
    for (String word : row.several("Show")) {
      faults.from(row.word("Show", word, Show.class)).ifPresent(show::add);
    }
    if (row.cell("Show").isBlank()) {
      show.addAll(IF_BLANK);
    }
    needs(row, show, Show.WITHOUT, "Without", "name the areas to leave out");
    needs(row, show, Show.PARTIAL, "Given", "name the columns to hold alike, as formulas");
    return show;
  }

  /** What is shown and what it needs come together. */
  private void needs(ControlRow row, Set<Show> show, Show what, String heading, String must) {
    boolean isThere = !row.cell(heading).isBlank();
    if (show.contains(what) && !isThere) {
      faults.error(
          row.cell("Show").place(),
          "Show has '%s', so %s must %s".formatted(what.words(), heading, must));
    }
    if (row.cell("Show").isBlank() && isThere) {
      show.add(what);
    }
  }
}
