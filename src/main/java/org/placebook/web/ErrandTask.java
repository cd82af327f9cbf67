package org.placebook.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.child.ChildTask;
import org.placebook.child.FindingLine;
import org.placebook.recipe.draft.Answers;
import org.placebook.recipe.draft.DraftQuestion;
import org.placebook.run.Extras;
import org.placebook.run.Inspection;
import org.placebook.run.LimitSettings;
import org.placebook.run.Outcome;
import org.placebook.run.OwnWorkbook;
import org.placebook.run.Request;
import org.placebook.run.Run;
import org.placebook.run.TemplateCheck;
import org.placebook.run.Understanding;
import org.placebook.run.WorkbookCheck;
import org.placebook.table.Finding;
import org.placebook.table.Severity;
import org.placebook.web.page.JobReport;

/** Runs errands, in a child process, and answers with the lines of a {@link JobReport}. */
final class ErrandTask implements ChildTask {
  private static final String RECIPES = "template";
  private static final int MOST_TOLD = 100;

  @Override
  public void answer(List<String> request, Answers answers) {
    Errand errand = Errand.of(request);
    try {
      switch (errand.kind()) {
        case UNDERSTAND -> understand(errand, answers);
        case FINISH -> finish(errand, answers);
        case CHECK -> check(errand, answers);
        case CHECK_TEMPLATE -> checkTemplate(errand, answers);
        case ADD, ADD_ANEW, RESTORE -> change(errand, answers);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void understand(Errand errand, Answers answers) throws IOException {
    answers.say(List.of(JobReport.STEP, "Reading " + counted(errand.files().size())));
    Understanding understood = understood(errand);
    answers.say(List.of(understood.isPromising() ? JobReport.DONE : JobReport.REFUSED));
    for (Inspection file : understood.files()) {
      new TableFacts(answers).say(file);
    }
    understood
        .inputs()
        .forEach((name, place) -> answers.say(List.of(JobReport.INPUT, name, place)));
    if (understood.draft().isPresent()) {
      taken(understood, answers);
      answers.say(List.of(JobReport.RECIPE, saved(understood, errand).toString()));
    }
    ask(understood, answers);
    List<Finding> asked = understood.questions().stream().map(DraftQuestion::asked).toList();
    List<Finding> findings = new ArrayList<>(understood.findings());
    findings.removeAll(asked);
    understood.draft().ifPresent(draft -> findings.remove(draft.claim()));
    understood.files().forEach(file -> findings.addAll(file.findings()));
    say(findings, answers);
  }

  private static void taken(Understanding understood, Answers answers) {
    understood
        .draft()
        .ifPresent(draft -> answers.say(List.of(JobReport.CLAIM, draft.claim().sentence())));
    for (Map.Entry<String, String> taken : understood.taken().entrySet()) {
      answers.say(List.of(JobReport.TAKEN, taken.getKey(), taken.getValue()));
    }
  }

  private static void ask(Understanding understood, Answers answers) {
    for (DraftQuestion question : understood.questions()) {
      String open = "" + question.isOpen();
      answers.say(List.of(JobReport.QUESTION, question.title(), question.why(), open));
      for (DraftQuestion.Choice choice : question.choices()) {
        answers.say(List.of(JobReport.CHOICE, choice.heading(), choice.words(), choice.meaning()));
      }
    }
  }

  private static Understanding understood(Errand errand) {
    return Understanding.of(
        errand.files(), errand.template(), errand.answers(), LimitSettings.inForce());
  }

  /** The inferred recipe, named after the first file, in a folder of its own. */
  private static Path saved(Understanding understood, Errand errand) throws IOException {
    String first = errand.files().get(0).getFileName().toString();
    String base = first.replaceFirst("\\.[^.]*$", "");
    Path folder = Files.createDirectories(errand.folder().resolve(RECIPES));
    Path recipe = folder.resolve(base + "-template.xlsx");
    // Other answers may have been written before.
    Files.deleteIfExists(recipe);
    understood.save(recipe);
    return recipe;
  }

  /** What was answered stands in a recipe, by which the workbook is finished. */
  private static void finish(Errand errand, Answers answers) throws IOException {
    Optional<Path> template = errand.template();
    if (!errand.answers().equals(org.placebook.recipe.draft.Answers.NONE)) {
      answers.say(List.of(JobReport.STEP, "Writing your answers into a recipe"));
      template = Optional.of(saved(understood(errand), errand));
    }
    Request request =
        new Request(
                errand.files(),
                template,
                results(errand),
                new Extras(errand.published(), errand.pictures()))
            .within(LimitSettings.inForce())
            .comparedWith(errand.previous())
            .about(errand.ourArea());
    Outcome outcome = Run.process(request, step -> answers.say(List.of(JobReport.STEP, step)));
    if (outcome instanceof Outcome.Finished finished) {
      say(finished, answers);
      template.ifPresent(used -> answers.say(List.of(JobReport.RECIPE, used.toString())));
    } else {
      answers.say(List.of(JobReport.REFUSED));
    }
    say(outcome.findings(), answers);
  }

  private static void say(Outcome.Finished finished, Answers answers) {
    answers.say(List.of(JobReport.DONE));
    finished.claim().ifPresent(c -> answers.say(List.of(JobReport.CLAIM, c.sentence())));
    finished.points().forEach(point -> answers.say(List.of(JobReport.POINT, point)));
    answers.say(List.of(JobReport.WORKBOOK, finished.workbook().toString()));
    finished.published().forEach(f -> answers.say(List.of(JobReport.PUBLISHED, f.toString())));
    for (Path picture : finished.pictures()) {
      answers.say(PictureText.line(picture));
    }
  }

  private static void check(Errand errand, Answers answers) throws IOException {
    List<WorkbookCheck> checks = new ArrayList<>();
    for (Path file : errand.files()) {
      answers.say(List.of(JobReport.STEP, "Checking " + file.getFileName()));
      checks.add(WorkbookCheck.of(file, LimitSettings.inForce()));
    }
    answers.say(List.of(JobReport.DONE));
    Path report = results(errand).resolve("check.xlsx");
    WorkbookCheck.report(checks, report);
    answers.say(List.of(JobReport.WORKBOOK, report.toString()));
    say(checks.stream().flatMap(check -> check.findings().stream()).toList(), answers);
  }

  private static void checkTemplate(Errand errand, Answers answers) {
    answers.say(List.of(JobReport.STEP, "Reading " + errand.files().get(0).getFileName()));
    TemplateCheck check = TemplateCheck.of(errand.files().get(0), LimitSettings.inForce());
    answers.say(List.of(JobReport.DONE));
    say(check.findings(), answers);
  }

  private static void change(Errand errand, Answers answers) throws IOException {
    Path book = errand.files().get(0);
    answers.say(List.of(JobReport.STEP, "Reading " + book.getFileName()));
    OwnWorkbook.How how =
        new OwnWorkbook.How(results(errand), false, errand.kind() != Errand.Kind.ADD);
    OwnWorkbook.Result result =
        errand.kind() == Errand.Kind.RESTORE
            ? OwnWorkbook.restore(book, how, LimitSettings.inForce())
            : OwnWorkbook.add(book, how, LimitSettings.inForce());
    answers.say(List.of(result.workbook().isPresent() ? JobReport.DONE : JobReport.REFUSED));
    result.lines().forEach(line -> answers.say(List.of(JobReport.POINT, line)));
    result.workbook().ifPresent(f -> answers.say(List.of(JobReport.WORKBOOK, f.toString())));
    say(result.findings(), answers);
  }

  private static Path results(Errand errand) throws IOException {
    return Files.createDirectories(errand.folder().resolve("results"));
  }

  /** The first of each severity, and how many there are: nobody reads more on a page. */
  private static void say(List<Finding> findings, Answers answers) {
    for (Severity severity : Severity.values()) {
      List<Finding> all =
          findings.stream().filter(f -> f.severity() == severity).distinct().toList();
      answers.say(List.of(JobReport.COUNT, severity.name(), "" + all.size()));
      all.stream().limit(MOST_TOLD).map(FindingLine::of).forEach(answers::say);
    }
  }

  private static String counted(int files) {
    return files == 1 ? "1 file" : files + " files";
  }
}
