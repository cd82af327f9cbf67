package org.placebook.own.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.atp.AnalysisToolPak;
import org.apache.poi.ss.formula.function.FunctionMetadataRegistry;
import org.placebook.formula.ExcelFunction;
import org.placebook.formula.Function;
import org.placebook.formula.Functions;
import org.placebook.own.typed.FormulaPiece;
import org.placebook.own.typed.FormulaPieces;
import org.placebook.table.Nearest;

/** Which names in a formula are Placebook's, Excel's, or somebody else's. */
public final class OwnFunctions {
  /** What stands before a function of Placebook. */
  public static final String PREFIX = "PB.";

  private static final Map<String, String> MEANINGS_OF_PAIRS =
      Map.of(
          "CORREL", "Pearson's r of two whole columns, over the areas that have both figures.",
          "N", "How many areas have a figure in both columns.",
          "P", "The two-sided p of Pearson's r, by Student's t with n - 2 degrees of freedom.",
          "ADJUSTED_P", "That p adjusted by Holm's method for all pairs tested in the workbook.");

  /** Functions of two whole columns that a recipe has a sheet of its own for. */
  static final Set<String> OF_PAIRS = MEANINGS_OF_PAIRS.keySet();

  /** Functions that need lists, or the total of each of two years, which only a recipe names. */
  static final Set<String> OF_RECIPES =
      Set.of(
          "DSR",
          "DSR_LOW",
          "DSR_HIGH",
          "SMR",
          "SMR_LOW",
          "SMR_HIGH",
          "SHIFT_NATIONAL",
          "SHIFT_MIX",
          "SHIFT_LOCAL_NET",
          "SHIFT_ALLOCATION");

  private static final Set<String> EXCELS = excels();

  private OwnFunctions() {}

  private static Set<String> excels() {
    Set<String> names = new HashSet<>(WorkbookEvaluator.getSupportedFunctionNames());
    names.addAll(WorkbookEvaluator.getNotSupportedFunctionNames());
    names.addAll(AnalysisToolPak.getSupportedFunctionNames());
    names.addAll(AnalysisToolPak.getNotSupportedFunctionNames());
    return names;
  }

  /** Whether Excel has a function of this name; what it learned after 2007 bears a prefix. */
  static boolean isExcels(FormulaPiece function) {
    String name = function.function();
    boolean prefixed = function.text().toUpperCase(Locale.ROOT).startsWith("_XLFN.");
    return prefixed
        || EXCELS.contains(name)
        || FunctionMetadataRegistry.getFunctionByName(name) != null;
  }

  /** The name without its prefix, if it has Placebook's. */
  static Optional<String> prefixed(FormulaPiece function) {
    String name = function.function();
    return name.startsWith(PREFIX)
        ? Optional.of(name.substring(PREFIX.length()))
        : Optional.empty();
  }

  /** Whether a bare name can only be Placebook's: Excel has none such. */
  static boolean isBare(FormulaPiece function) {
    String name = function.function();
    boolean known =
        OF_PAIRS.contains(name)
            || Functions.find(name).filter(f -> !(f instanceof ExcelFunction)).isPresent();
    return known && !isExcels(function);
  }

  /** Whether Placebook has a function of this name, in capitals. */
  public static boolean isKnown(String name) {
    return OF_PAIRS.contains(name) || Functions.find(name).isPresent();
  }

  /** Whether a function can be typed in a cell. */
  public static boolean isTyped(String name) {
    return !OF_RECIPES.contains(name);
  }

  /** What a function does, in a sentence; nothing for one that is not known. */
  public static String meaning(String name) {
    return Optional.ofNullable(MEANINGS_OF_PAIRS.get(name))
        .or(() -> Functions.find(name).map(function -> function.description().meaning()))
        .orElse("");
  }

  /** The name that was likely meant, with its prefix, which makes short names comparable. */
  static Optional<String> nearest(String name) {
    List<String> names = new ArrayList<>();
    Functions.all().stream().map(Function::spelling).forEach(names::add);
    OF_PAIRS.stream().sorted().forEach(names::add);
    return Nearest.match(PREFIX + name, names.stream().map(PREFIX::concat).toList());
  }

  /** Whether a formula may hold a typed function, told at a glance. */
  static boolean mayBeTyped(String formula) {
    return FormulaPieces.of(formula).stream()
        .filter(piece -> piece.kind() == FormulaPiece.Kind.FUNCTION)
        .anyMatch(piece -> prefixed(piece).isPresent() || isBare(piece));
  }

  /** The functions of a formula that are neither Excel's nor Placebook's. */
  static List<String> strange(String formula) {
    return FormulaPieces.of(formula).stream()
        .filter(piece -> piece.kind() == FormulaPiece.Kind.FUNCTION)
        .filter(piece -> prefixed(piece).isEmpty() && !isExcels(piece))
        .map(FormulaPiece::text)
        .distinct()
        .toList();
  }
}
