package org.placebook.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placebook.files.Placing;
import org.placebook.files.Trouble;
import org.placebook.files.Workroom;
import org.placebook.own.Added;
import org.placebook.own.Adding;
import org.placebook.own.Restoring;
import org.placebook.own.TypedFunctions;
import org.placebook.run.output.LimitSettings;
import org.placebook.run.output.Target;
import org.placebook.sheet.FileFormat;
import org.placebook.sheet.Limits;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.write.part.TooLargeForExcel;

/**
 * An analyst's own workbook: native formulas in the place of typed functions, or the typed ones
 * again. All or nothing, and never through a half-written file.
 */
public final class OwnWorkbook {
  private static final String MARK = "-placebook";

  /** A result that is worked on again is not marked twice. */
  private static final Pattern OWN_MARK = Pattern.compile("(?<=.)" + MARK + "(?:-\\d+)?$");

  private final Path book;
  private final String name;
  private final Limits limits;

  private OwnWorkbook(Path book, Limits limits) {
    this.book = book;
    this.name = String.valueOf(book.getFileName());
    this.limits = limits;
  }

  /**
   * What became of a workbook.
   *
   * @param workbook the result; none where it was refused
   * @param backup the workbook as it was, where it was changed in its place
   * @param lines what was done
   * @param findings what is wrong, or worth knowing
   */
  public record Result(
      Optional<Path> workbook, Optional<Path> backup, List<String> lines, List<Finding> findings) {
    /** Copies the lists. */
    public Result {
      lines = List.copyOf(lines);
      findings = List.copyOf(findings);
    }
  }

  /** Writes a result to a path that is not there before. */
  private interface Work {
    Added to(Path target) throws UnreadableFile, IOException;
  }

  /**
   * How a workbook is changed.
   *
   * @param folder where the result goes, as NAME-placebook; not looked at for a change in place
   * @param inPlace whether the workbook itself is changed, after a copy of it is kept
   * @param replace whether added sheets that were edited by hand may be replaced
   */
  public record How(Path folder, boolean inPlace, boolean replace) {}

  /** Puts formulas in the place of typed functions. */
  public static Result add(Path book, How how, LimitSettings settings) {
    OwnWorkbook own = new OwnWorkbook(book, settings.limits());
    return own.done(how, target -> Adding.add(book, target, own.adding(how.replace())));
  }

  private Adding.How adding(boolean replace) {
    return new Adding.How(name, limits, replace, new OwnRecipe(limits));
  }

  /** Brings typed functions back. */
  public static Result restore(Path book, How how, LimitSettings settings) {
    OwnWorkbook own = new OwnWorkbook(book, settings.limits());
    return own.done(how, target -> Restoring.restore(book, target, own.name, own.limits));
  }

  /**
   * What becomes of a workbook that was dropped alone, if functions are typed in it or a recipe in
   * it asks for sheets of its own figures: a copy with what was asked for.
   */
  public static Optional<Outcome> dropped(List<Path> files, Path folder) {
    LimitSettings settings = LimitSettings.inForce();
    if (files.size() != 1 || !Files.isRegularFile(files.get(0))) {
      return Optional.empty();
    }
    Path book = files.get(0);
    String name = String.valueOf(book.getFileName());
    boolean asks =
        !TypedFunctions.in(book, name, settings.limits()).isEmpty()
            || OwnRecipe.isWholeIn(book, settings.limits());
    if (!asks) {
      return Optional.empty();
    }
    Result result = add(book, new How(folder, false, false), settings);
    return Optional.of(
        result
            .workbook()
            .<Outcome>map(workbook -> new Outcome.Finished(workbook, result.findings()))
            .orElseGet(() -> new Outcome.Refused(result.findings())));
  }

  private Result done(How how, Work work) {
    try {
      Path folder = how.inPlace() ? InPlace.folder(book) : how.folder();
      Optional<Finding> trouble = how.inPlace() ? InPlace.trouble(book, limits) : Optional.empty();
      if (trouble.isPresent()) {
        return refused(List.of(trouble.get()));
      }
      Files.createDirectories(folder);
      InputsAtRest input = new InputsAtRest();
      input.add(book);
      try (Workroom room = Workroom.in(folder)) {
        Path part = room.resolve("part");
        Added added = work.to(part);
        input.mustBe();
        return added.isWritten() ? handedOver(how, part, added) : refused(added.findings());
      }
    } catch (InputsAtRest.Changed e) {
      return refused(List.of(e.finding()));
    } catch (TooLargeForExcel e) {
      return refused(List.of(Finding.error(Place.file(name), String.valueOf(e.getMessage()))));
    } catch (UnreadableFile e) {
      return refused(List.of(Finding.error(e.place(), String.valueOf(e.getMessage()))));
    } catch (IOException e) {
      return refused(List.of(unwritten(e)));
    }
  }

  private Result handedOver(How how, Path part, Added added) throws IOException {
    if (how.inPlace()) {
      Path backup = InPlace.backup(book);
      Files.move(part, book, StandardCopyOption.ATOMIC_MOVE);
      return new Result(Optional.of(book), Optional.of(backup), added.lines(), added.findings());
    }
    String ending = MARK + "." + FileFormat.extension(name);
    String base = OWN_MARK.matcher(Target.base(book)).replaceFirst("");
    Path target = Placing.numbered(part, how.folder(), base, ending);
    return new Result(Optional.of(target), Optional.empty(), added.lines(), added.findings());
  }

  private static Result refused(List<Finding> findings) {
    return new Result(Optional.empty(), Optional.empty(), List.of(), findings);
  }

  private Finding unwritten(IOException e) {
    return Finding.error(
        Place.file(name),
        "The result could not be written (%s). Check that the folder is there, that you may write to it, and that there is room."
            .formatted(Trouble.words(e)));
  }
}
