package org.placebook.run;

import java.nio.file.Path;
import java.util.List;
import org.placebook.run.output.LimitSettings;
import org.placebook.table.Finding;

/**
 * Whether a template's recipe can be used.
 *
 * @param usable whether it has no mistake
 * @param findings every mistake, in one go
 */
public record TemplateCheck(boolean usable, List<Finding> findings) {

  /** Reads the recipe without any input. */
  public static TemplateCheck of(Path template, LimitSettings settings) {
    Dropped dropped = new Dropped(List.of(template));
    if (dropped.files().isEmpty()) {
      return new TemplateCheck(false, dropped.findings());
    }
    Recipes recipe = Recipes.of(template, settings.limits());
    return new TemplateCheck(recipe.recipe().isPresent(), recipe.findings());
  }
}
