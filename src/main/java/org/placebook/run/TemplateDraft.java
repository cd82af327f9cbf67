package org.placebook.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.recipe.draft.Draft;
import org.placebook.recipe.draft.Drafts;
import org.placebook.recipe.draft.KeepChoices;
import org.placebook.run.output.LimitSettings;
import org.placebook.run.output.NewFile;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.write.xlsx.ControlSheetsWriter;

/**
 * A recipe drafted for a file that came without one, saved as a workbook.
 *
 * @param template where it is; none if there was nothing to draft
 * @param findings what was inferred, or why nothing could be
 */
public record TemplateDraft(Optional<Path> template, List<Finding> findings) {

  /** Drafts a recipe for the largest table of areas in a file; an existing file is not replaced. */
  public static TemplateDraft of(Path file, Path template, LimitSettings settings) {
    Dropped dropped = new Dropped(List.of(file));
    List<Finding> findings = new ArrayList<>(dropped.findings());
    NewFile.obstacle(template).ifPresent(findings::add);
    if (!findings.isEmpty()) {
      return new TemplateDraft(Optional.empty(), findings);
    }
    List<org.placebook.table.Table> tables = new ArrayList<>();
    for (Path path : dropped.files()) {
      ReadFile read = ReadFile.of(path, settings.limits());
      tables.addAll(read.tables());
      findings.addAll(read.findings());
    }
    return written(tables, file, template, findings);
  }

  private static TemplateDraft written(
      List<org.placebook.table.Table> tables, Path file, Path template, List<Finding> findings) {
    Optional<Draft> draft = Drafts.proposed(tables);
    if (draft.isEmpty()) {
      findings.add(Drafts.whyNone(tables).orElseGet(() -> noTable(file)));
      return new TemplateDraft(Optional.empty(), findings);
    }
    findings.addAll(0, draft.get().remarks());
    Optional<Finding> obstacle = NewFile.write(template, path -> write(draft.get(), path));
    obstacle.ifPresent(findings::add);
    return new TemplateDraft(
        obstacle.isPresent() ? Optional.empty() : Optional.of(template), findings);
  }

  /** Writes a recipe as a workbook to edit in Excel. */
  static void write(Draft draft, Path template) throws IOException {
    ControlSheetsWriter.write(
        draft.sheets().stream()
            .map(sheet -> new ControlSheetsWriter.ControlSheet(sheet.name(), sheet.rows()))
            .toList(),
        List.of(
            new ControlSheetsWriter.PickList(
                "Inputs", "Keep", KeepChoices.SHEET, KeepChoices.WORDS)),
        template);
  }

  static Finding noTable(Path file) {
    return Finding.error(
        Place.file(String.valueOf(file.getFileName())),
        "No table of areas was recognised, so no recipe can be inferred. Run 'inspect' on the file"
            + " to see what was recognised, or name a template with -t.");
  }
}
