package org.placebook.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placebook.recipe.draft.Answers;
import org.placebook.run.Templates;
import org.placebook.web.page.View;

/** The page where files are dropped. */
final class DropForm {
  private static final String FILES = "files";
  private static final String TEMPLATE = "template";
  private static final String OWN_FILE = "own-template";

  private DropForm() {}

  /** A template to choose. */
  record Shipped(String name, String title) {}

  /** The templates that came with the program. */
  static List<Shipped> shipped() {
    return Templates.shipped().stream().map(name -> new Shipped(name, title(name))).toList();
  }

  private static String title(String name) {
    String words = name.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The page, before anything is chosen. */
  static View page() {
    return new View("drop", "Finish a workbook", "drop").with("templates", shipped());
  }

  /** The page with what is wrong, and the field that it is about. */
  static View page(String wrong, String field) {
    return page().with("wrong", wrong).with("field", field).with("wrong-" + field, wrong);
  }

  /**
   * What the form asks for.
   *
   * @throws BadForm if something is missing
   */
  static Errand errand(Upload form, Path folder) throws BadForm, IOException {
    if (form.files(FILES).isEmpty()) {
      throw new BadForm("Choose at least one workbook or CSV file.", FILES);
    }
    return new Errand(
        Errand.Kind.UNDERSTAND,
        form.files(FILES),
        folder,
        template(form, folder),
        form.file("previous"),
        Optional.of(form.field("our-area").strip()).filter(area -> !area.isEmpty()),
        !form.field("publish").isEmpty(),
        !form.field("pictures").isEmpty(),
        Answers.NONE);
  }

  private static Optional<Path> template(Upload form, Path folder) throws BadForm, IOException {
    String chosen = form.field(TEMPLATE);
    Optional<Path> own = form.file(OWN_FILE);
    if (own.isPresent() && Templates.shipped().contains(chosen)) {
      throw new BadForm(
          "You chose a template from the list and a file of your own. Choose one of them.",
          OWN_FILE);
    }
    return own.isPresent() || !Templates.shipped().contains(chosen)
        ? own
        : Templates.copy(chosen, Files.createDirectories(folder.resolve("shipped")));
  }

  /** Something in a form is missing; the message is for an analyst. */
  static final class BadForm extends Exception {
    private static final long serialVersionUID = 1;
    private final String field;

    BadForm(String message, String field) {
      super(message);
      this.field = field;
    }

    View page() {
      return DropForm.page(String.valueOf(getMessage()), field);
    }
  }
}
