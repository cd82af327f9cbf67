package org.placebook.samples;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Writes the folder {@code templates} from the texts of the test resources. */
public final class Templates {
  /** The templates' names, each a folder of texts. */
  static final List<String> NAMES =
      List.of(
          "levelling-up",
          "change-over-time",
          "correlation-report",
          "area-profile",
          "small-areas",
          "long-download");

  private Templates() {}

  /** Writes all templates into the folder given, or into {@code templates}. */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : "templates");
    NAMES.forEach(name -> StableFile.save(parts(name), folder.resolve(name + ".xlsx")));
  }

  /** The parts of a template's file. */
  static Map<String, byte[]> parts(String name) {
    return StableFile.parts(TemplateWriter.write(name), UnaryOperator.identity());
  }
}
