package org.placebook.formula;

import java.util.List;
import java.util.Optional;
import org.placebook.table.Nearest;

/** Whether a function may be called so. */
final class CallCheck {
  private CallCheck() {}

  /** What is wrong with a call, if anything. */
  static Optional<Fault> fault(String name, int position, int arguments) {
    Optional<Function> known = Functions.find(name);
    if (known.isEmpty()) {
      String message = UnsupportedExcel.function(name).orElseGet(() -> unknown(name));
      return Optional.of(new Fault(position, message));
    }
    Function function = known.get();
    return function.takes(arguments)
        ? Optional.empty()
        : Optional.of(new Fault(position, count(function, arguments)));
  }

  private static String count(Function function, int arguments) {
    return "%s takes %s argument%s, found %d: write %s"
        .formatted(
            function.spelling(),
            function.takesInWords(),
            function.description().most() == 1 ? "" : "s",
            arguments,
            function.form());
  }

  private static String unknown(String name) {
    List<String> names = Functions.all().stream().map(Function::spelling).toList();
    return Nearest.match(name, names)
        .map(nearest -> "There is no function %s; the nearest is %s".formatted(name, nearest))
        .orElse("There is no function %s; 'placebook functions' lists them all".formatted(name));
  }
}
