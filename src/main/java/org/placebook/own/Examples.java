package org.placebook.own;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.formula.Function;
import org.placebook.formula.FunctionGroup;
import org.placebook.formula.Functions;
import org.placebook.own.data.KeptStandards;
import org.placebook.own.data.OwnBook;
import org.placebook.own.data.OwnFunctions;
import org.placebook.own.data.TypedBook;
import org.placebook.own.data.WorkedCell;
import org.placebook.own.typed.FormulaText;
import org.placebook.sheet.Limits;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Finding;

/** Each function as it is typed in a cell, what it becomes, and what it then shows. */
public final class Examples {
  private static final String X = "[@Retail]";
  private static final String LIST = "Jobs[@[Retail]:[Hotels]]";
  private static final String PAIR = "Jobs[Health],Jobs[Retail]";

  /** How functions are typed whose arguments are not one figure of the row. */
  private static final Map<String, String> ARGUMENTS =
      Map.ofEntries(
          Map.entry("QUANTILE", X + ",5"),
          Map.entry("COUNTAREAS", X + ">120"),
          Map.entry("CHANGE", X + ",[@[Retail 2018]]"),
          Map.entry("CAGR", X + ",[@[Retail 2018]],4"),
          Map.entry("SHIFT_LOCAL", X + ",[@[Retail 2018]]"),
          Map.entry("RATE", "[@Claimants],1000,[@Working]"),
          Map.entry("RATE_LOW", "[@Claimants],1000,[@Working]"),
          Map.entry("RATE_HIGH", "[@Claimants],1000,[@Working]"),
          Map.entry("DEPENDENCY", "[@Young],[@Old],[@Working]"),
          Map.entry("LARGEST", LIST),
          Map.entry("SMALLEST", LIST),
          Map.entry("HHI", LIST),
          Map.entry("HHI_NORMALISED", LIST),
          Map.entry("HHI_EQUIVALENT", LIST),
          Map.entry("KRUGMAN", LIST),
          Map.entry("DIVERGENCE", LIST),
          Map.entry("ENTROPY", LIST),
          Map.entry("EVENNESS", LIST),
          Map.entry("GINI", "Jobs[Retail]"),
          Map.entry("GINI_LOCATIONAL", "Jobs[Retail]"),
          Map.entry("HOOVER", "Jobs[Retail]"),
          Map.entry("ISOLATION", "Jobs[Retail]"),
          Map.entry("THEIL", "Jobs[Retail]"),
          Map.entry("THEIL_L", "Jobs[Retail]"),
          Map.entry("ATKINSON", "Jobs[Retail],0.5"),
          Map.entry("DISSIMILARITY", PAIR),
          Map.entry("INTERACTION", PAIR),
          Map.entry("WEIGHTED_MEAN", "Jobs[Health],Jobs[Working]"),
          Map.entry("FITTED", "[@Health],[@Retail]"),
          Map.entry("RESIDUAL", "[@Health],[@Retail]"),
          Map.entry("LEVERAGE", "[@Health],[@Retail]"),
          Map.entry("COOKS_DISTANCE", "[@Health],[@Retail]"),
          Map.entry("IF", "PB.LQ([@Retail])>1,\"over\",\"under\""),
          Map.entry("AND", "[@Retail]>120,[@Health]>100"),
          Map.entry("OR", "[@Retail]>120,[@Health]>100"),
          Map.entry("NOT", "[@Retail]>120"),
          Map.entry("IFERROR", "[@Retail]/[@Hotels],0"),
          Map.entry("POWER", "[@Retail],2"),
          Map.entry("MOD", "[@Retail],7"),
          Map.entry("ROUND", "PB.SHARE([@Retail]),3"),
          Map.entry("ROUNDUP", "PB.SHARE([@Retail]),3"),
          Map.entry("ROUNDDOWN", "PB.SHARE([@Retail]),3"),
          Map.entry("LOG", "[@Retail],2"),
          Map.entry("EXP", "PB.SHARE([@Retail])"),
          Map.entry("CONCATENATE", "\"rank \",PB.RANK([@Retail])"),
          Map.entry("SUM", LIST),
          Map.entry("AVERAGE", LIST),
          Map.entry("MEDIAN", "Jobs[Retail]"),
          Map.entry("MIN", LIST),
          Map.entry("MAX", LIST),
          Map.entry("COUNT", LIST),
          Map.entry("STDEV.S", "Jobs[Retail]"),
          Map.entry("VAR.S", "Jobs[Retail]"),
          Map.entry("PRODUCT", LIST),
          Map.entry("LEFT", "PB.LARGEST(" + LIST + "),3"),
          Map.entry("RIGHT", "PB.LARGEST(" + LIST + "),3"),
          Map.entry("LEN", "PB.LARGEST(" + LIST + ")"),
          Map.entry("UPPER", "PB.LARGEST(" + LIST + ")"),
          Map.entry("LOWER", "PB.LARGEST(" + LIST + ")"),
          Map.entry("TRIM", "PB.LARGEST(" + LIST + ")"),
          Map.entry("CORREL", PAIR),
          Map.entry("N", PAIR),
          Map.entry("P", PAIR),
          Map.entry("ADJUSTED_P", PAIR));

  private Examples() {}

  /**
   * A function.
   *
   * @param name as it is typed after PB.
   * @param typed the example, with {@code =}
   * @param becomes the native formula, with {@code =}; nothing where the cell holds a value
   * @param shows what it gives in the first row of the example, Bolton
   */
  public record Example(String name, String typed, String becomes, String shows) {}

  /** Functions that a cell can hold and no recipe: statistics of two whole columns. */
  public static List<String> ofPairs() {
    return List.of("CORREL", "N", "P", "ADJUSTED_P");
  }

  /** How a function is typed, without {@code =}. */
  static String typed(String name) {
    boolean isLine = name.startsWith("SLOPE") || name.equals("INTERCEPT");
    return "PB." + name + "(" + ARGUMENTS.getOrDefault(name, isLine ? PAIR : X) + ")";
  }

  /** The names of all functions that can be typed in a cell. */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (FunctionGroup group : FunctionGroup.values()) {
      Functions.all().stream()
          .filter(function -> FunctionGroup.of(function) == group)
          .map(Function::spelling)
          .filter(OwnFunctions::isTyped)
          .filter(name -> !name.endsWith("VERDICT"))
          .forEach(names::add);
      if (group == FunctionGroup.CORRELATION) {
        names.addAll(ofPairs());
      }
    }
    return names;
  }

  /** All functions worked out on the example. */
  public static Map<String, Example> all() throws IOException {
    List<String> names = names();
    Path book = Files.createTempFile("placebook-functions", ".xlsx");
    try {
      ExampleBook.write(book, names.stream().map(Examples::stored).toList());
      return worked(book, names);
    } finally {
      Files.deleteIfExists(book);
    }
  }

  static String stored(String name) {
    return FormulaText.stored(typed(name), Optional.of("Jobs"));
  }

  private static Map<String, Example> worked(Path path, List<String> names) throws IOException {
    Map<String, Example> examples = new LinkedHashMap<>();
    try (OwnBook book = OwnBook.open(path, "example.xlsx", Limits.DEFAULT)) {
      TypedBook typed = TypedBook.of(book, InnerRecipe.of(book).inputs(), KeptStandards.NONE);
      for (Finding finding : typed.findings()) {
        throw new IllegalStateException(finding.place() + ": " + finding.message());
      }
      for (WorkedCell cell : typed.worked()) {
        String name = names.get(cell.cell().cell().column() - ExampleBook.column(0));
        examples.putIfAbsent(name, example(name, cell));
      }
    } catch (UnreadableFile e) {
      throw new IOException(e);
    }
    return examples;
  }

  private static Example example(String name, WorkedCell cell) {
    String becomes =
        cell.expansion().map(text -> "=" + FormulaText.shown(text, Optional.of("Jobs"))).orElse("");
    return new Example(name, "=" + cell.cell().shown(), becomes, CellXml.shown(cell.value()));
  }
}
