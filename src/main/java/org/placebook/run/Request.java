package org.placebook.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.placebook.recipe.WorkbookFor;
import org.placebook.sheet.Limits;

/**
 * A job: files in, a finished workbook out.
 *
 * @param files the workbooks dropped; folders stand for the workbooks in them
 * @param template the workbook with the recipe; none to take the one among the files, or a shipped
 *     one that fits
 * @param folder where the finished workbook goes, or what it is to be called
 * @param limits how much of a file is read
 * @param extras what is made beside the working copy
 * @param previous an earlier release, which the figures are compared with
 * @param ourArea codes or names of the areas that the workbook is made for, separated by
 *     semicolons; none to go by the recipe
 * @param workbookFor for whom workbooks are made; none to go by the recipe
 */
public record Request(
    List<Path> files,
    Optional<Path> template,
    Path folder,
    Limits limits,
    Extras extras,
    Optional<Path> previous,
    Optional<String> ourArea,
    Optional<WorkbookFor> workbookFor) {
  /** Copies the list. */
  public Request {
    files = List.copyOf(files);
  }

  /** With the limits in force. */
  public Request(List<Path> files, Optional<Path> template, Path folder) {
    this(files, template, folder, Extras.NONE);
  }

  /** The same, with something beside the working copy. */
  public Request(List<Path> files, Optional<Path> template, Path folder, Extras extras) {
    this(
        files,
        template,
        folder,
        LimitSettings.inForce().limits(),
        extras,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same within other limits. */
  public Request within(LimitSettings settings) {
    return new Request(
        files, template, folder, settings.limits(), extras, previous, ourArea, workbookFor);
  }

  /** The same, compared with an earlier release where there is one. */
  public Request comparedWith(Optional<Path> release) {
    return new Request(files, template, folder, limits, extras, release, ourArea, workbookFor);
  }

  /** The same, made for other areas than the recipe says where they are named. */
  public Request about(Optional<String> areas) {
    return new Request(files, template, folder, limits, extras, previous, areas, workbookFor);
  }

  /** The same, with a workbook for each area, whatever the recipe says. */
  public Request forEachArea() {
    return with(WorkbookFor.EACH_AREA);
  }

  /** The same, with a workbook for each group, likewise. */
  public Request forEachGroup() {
    return with(WorkbookFor.EACH_GROUP);
  }

  private Request with(WorkbookFor each) {
    return new Request(
        files, template, folder, limits, extras, previous, ourArea, Optional.of(each));
  }
}
