package org.placebook.run;

import java.util.List;
import org.placebook.formula.Function;
import org.placebook.formula.Functions;

/** The formula language for a reader: each function with its meaning and an example. */
public final class FunctionGuide {
  private FunctionGuide() {}

  /** All functions, in the order of the catalogue. */
  public static List<String> entries() {
    return Functions.all().stream().map(FunctionGuide::entry).toList();
  }

  private static String entry(Function function) {
    Function.Description said = function.description();
    return "%s%n    %s%n    %s%n    Example: %s"
        .formatted(function.form(), said.meaning(), said.definition(), said.example());
  }
}
