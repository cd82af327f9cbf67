package org.placebook.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.recipe.draft.Answers;
import org.placebook.recipe.draft.Draft;
import org.placebook.recipe.draft.Drafts;
import org.placebook.run.output.LimitSettings;
import org.placebook.run.output.NewFile;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Table;
import org.placebook.write.template.TemplateWriter;

/**
 * A recipe drafted for files that came without one, saved as a workbook.
 *
 * @param template where it is; none if there was nothing to draft
 * @param isWhole whether all files have a part in it
 * @param findings what was inferred, or why nothing could be
 */
public record TemplateDraft(Optional<Path> template, boolean isWhole, List<Finding> findings) {

  /**
   * Drafts a recipe for the largest table of areas in each file; an existing file is not replaced.
   */
  public static TemplateDraft of(List<Path> given, Path template, LimitSettings settings) {
    Dropped dropped = new Dropped(given);
    List<Finding> findings = new ArrayList<>(dropped.findings());
    NewFile.obstacle(template).ifPresent(findings::add);
    if (!findings.isEmpty()) {
      return new TemplateDraft(Optional.empty(), false, findings);
    }
    FileNames names = new FileNames(dropped.files());
    List<ReadFile> files =
        dropped.files().stream()
            .map(path -> ReadFile.of(path, names.of(path), settings.limits()))
            .toList();
    return written(files, template, ReadFile.findings(files));
  }

  private static TemplateDraft written(List<ReadFile> files, Path template, List<Finding> before) {
    List<List<Table>> tables = files.stream().map(ReadFile::tables).toList();
    Optional<Draft> draft =
        files.size() == 1 ? Drafts.proposed(tables.get(0)) : Drafts.together(tables);
    List<ReadFile> leftOut = files.stream().filter(file -> !isIn(draft, file)).toList();
    List<Finding> findings = new ArrayList<>(draft.map(Draft::remarks).orElse(List.of()));
    findings.addAll(before);
    if (draft.isEmpty()) {
      findings.addAll(whyNone(files));
      return new TemplateDraft(Optional.empty(), false, findings);
    }
    leftOut.forEach(file -> findings.add(why(file)));
    Optional<Finding> obstacle = NewFile.write(template, path -> write(draft.get(), path));
    obstacle.ifPresent(findings::add);
    return new TemplateDraft(
        obstacle.isPresent() ? Optional.empty() : Optional.of(template),
        leftOut.isEmpty(),
        findings);
  }

  /** Files that would be one table have one cause. */
  private static List<Finding> whyNone(List<ReadFile> files) {
    List<Table> all = files.stream().flatMap(file -> file.tables().stream()).toList();
    boolean hasEach = files.stream().noneMatch(file -> file.tables().isEmpty());
    return Drafts.among(all, Answers.NONE)
        .whyNone()
        .filter(unused -> hasEach)
        .map(List::of)
        .orElseGet(() -> files.stream().map(TemplateDraft::why).toList());
  }

  private static Finding why(ReadFile file) {
    return Drafts.among(file.tables(), Answers.NONE)
        .whyNone()
        .orElseGet(() -> noTable(Path.of(file.name())));
  }

  private static boolean isIn(Optional<Draft> draft, ReadFile file) {
    return draft.stream()
        .flatMap(made -> made.tables().stream())
        .anyMatch(table -> table.file().equals(file.name()));
  }

  /** Writes a recipe as a workbook to edit in Excel. */
  static void write(Draft draft, Path template) throws IOException {
    TemplateWriter.write(draft.startHere(), draft.sheets(), Draft.pickLists(), template);
  }

  static Finding noTable(Path file) {
    return Finding.error(
        Place.file(String.valueOf(file.getFileName())),
        "No table of areas was recognised, so no recipe can be inferred. Run 'inspect' on the file"
            + " to see what was recognised, or name a template with -t.");
  }
}
