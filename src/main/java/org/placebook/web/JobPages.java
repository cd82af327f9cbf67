package org.placebook.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.placebook.table.Severity;
import org.placebook.web.page.JobReport;
import org.placebook.web.page.View;

/** What a job's page says, as it stands now. */
final class JobPages {
  private static final String DROP = "drop";

  /** Columns of Inputs of which a blank cell says something, and those that say nothing here. */
  private static final List<String> TOLD = List.of("Total", "Unit", "Comparator", "Period");

  private static final List<String> UNTOLD = List.of("Input", "Rounding");

  private final WebJob job;
  private final JobReport report;
  private final List<Integer> unanswered;

  private JobPages(WebJob job, List<Integer> unanswered) {
    this.job = job;
    this.report = job.report();
    this.unanswered = unanswered;
  }

  /** A file to be fetched. */
  record Download(String address, String name, String size) {}

  /** A picture to be shown. */
  record Shown(String address, String title, String alt) {}

  /** A question on the page, with its number and its choices. */
  record Asked(int number, String question, String asked, boolean wrong, List<Choice> choices) {}

  /** A choice: its button, and whether it is the one that stands if nothing is said. */
  record Choice(String id, String field, int value, String meaning, String words, boolean first) {}

  /** The page with what is missing among the answers to its questions. */
  static View lacking(WebJob job, List<Integer> unanswered) {
    return new JobPages(job, unanswered)
        .understood()
        .with("wrong", "Answer each question, since nothing tells what is meant.")
        .with("field", "question-%d-0".formatted(unanswered.get(0)));
  }

  static View of(WebJob job) {
    JobPages pages = new JobPages(job, List.of());
    return switch (job.state()) {
      case WAITING, WORKING -> pages.working();
      case STOPPED -> pages.view("stopped", "Stopped");
      case BROKEN -> pages.view("broken", "It could not be done").with("why", job.trouble());
      case ANSWERED -> pages.answered();
    };
  }

  private View answered() {
    return switch (job.errand().kind()) {
      case UNDERSTAND -> report.has(JobReport.REFUSED) ? refused() : understood();
      case FINISH -> report.has(JobReport.REFUSED) ? refused() : finished();
      case CHECK -> checked();
      case CHECK_TEMPLATE -> templateChecked();
      case ADD, ADD_ANEW, RESTORE -> report.has(JobReport.REFUSED) ? refused() : changed();
    };
  }

  private View view(String template, String title) {
    return new View(template, title, place())
        .with("job", "/job/" + job.id())
        .with("names", names())
        .with(
            "findings",
            report.findings(
                job.errand().kind() == Errand.Kind.CHECK ? "For you to judge" : "Good to know"));
  }

  private String place() {
    return switch (job.errand().kind()) {
      case UNDERSTAND, FINISH -> DROP;
      case CHECK -> "check";
      case CHECK_TEMPLATE -> "templates";
      case ADD, ADD_ANEW, RESTORE -> "own";
    };
  }

  private List<String> names() {
    return job.errand().files().stream().map(file -> "" + file.getFileName()).toList();
  }

  private View working() {
    return view("working", "Working")
        .with("step", job.step())
        .with("done", Math.min(job.steps(), expected()))
        .with("expected", expected());
  }

  /** How many steps there will be, nearly. */
  private int expected() {
    Errand errand = job.errand();
    int extras =
        (errand.published() ? 1 : 0)
            + (errand.pictures() ? 1 : 0)
            + (int) (errand.template().stream().count() + errand.previous().stream().count());
    return switch (errand.kind()) {
      case UNDERSTAND, CHECK_TEMPLATE, ADD, ADD_ANEW, RESTORE -> 2;
      case CHECK -> errand.files().size() + 1;
      case FINISH -> errand.files().size() + extras + 4;
    };
  }

  private View refused() {
    return view("refused", "It could not be finished").with("files", report.files());
  }

  private View understood() {
    View view =
        view("understood", "What I understood")
            .with("files", report.files())
            .with("inputs", report.facts(JobReport.INPUT))
            .with("hasInputs", report.has(JobReport.INPUT))
            .with("taken", taken())
            .with("doubts", asked())
            .with("hasDoubts", report.has(JobReport.QUESTION))
            .with("isOpen", report.doubts().stream().anyMatch(JobReport.Doubt::open))
            .with("claim", report.has(JobReport.QUESTION) ? "" : claim());
    return withRecipe(view);
  }

  /** The recipe to fetch, if one was written. */
  private View withRecipe(View view) {
    boolean has = report.has(JobReport.RECIPE);
    View told = view.with("hasRecipe", has);
    return has ? told.with("recipe", download(JobReport.RECIPE, 0, "recipe")) : told;
  }

  private String claim() {
    return report.first(JobReport.CLAIM).orElse("");
  }

  /** The cells of the inferred recipe that say how the table was read; a blank one says so. */
  private List<JobReport.Fact> taken() {
    List<JobReport.Fact> taken = new ArrayList<>();
    for (JobReport.Fact fact : report.facts(JobReport.TAKEN)) {
      if (!fact.value().isEmpty() && !UNTOLD.contains(fact.name())) {
        taken.add(fact);
      } else if (TOLD.contains(fact.name())) {
        taken.add(new JobReport.Fact(fact.name(), "none found"));
      }
    }
    return taken;
  }

  private List<Asked> asked() {
    List<JobReport.Doubt> doubts = report.doubts();
    List<Asked> asked = new ArrayList<>();
    for (int i = 0; i < doubts.size(); i++) {
      JobReport.Doubt doubt = doubts.get(i);
      boolean said = i > 0 && doubts.get(i - 1).asked().equals(doubt.asked());
      asked.add(
          new Asked(
              i,
              doubt.title(),
              said ? "" : doubt.asked(),
              unanswered.contains(i),
              choices(i, doubt)));
    }
    return asked;
  }

  private static List<Choice> choices(int number, JobReport.Doubt doubt) {
    List<Choice> choices = new ArrayList<>();
    for (JobReport.Reply reply : doubt.replies()) {
      String field = "question-" + number;
      int value = choices.size();
      String words =
          reply.words().isEmpty() ? "" : "%s: %s".formatted(reply.heading(), reply.words());
      choices.add(
          new Choice(
              field + "-" + value,
              field,
              value,
              reply.meaning(),
              words,
              value == 0 && !doubt.open()));
    }
    return choices;
  }

  private View finished() {
    List<Download> published = downloads(JobReport.PUBLISHED, "published");
    View view =
        view("finished", "Your workbook is finished")
            .with("claim", claim())
            .with("points", points())
            .with("hasPoints", report.has(JobReport.POINT))
            .with("workbook", download(JobReport.WORKBOOK, 0, "workbook"))
            .with("published", published.stream().filter(JobPages::isWorkbook).toList())
            .with("publishedTables", published.stream().filter(d -> !isWorkbook(d)).toList())
            .with("hasPublished", !published.isEmpty())
            .with("pictures", pictures())
            .with("hasPictures", report.has(JobReport.PICTURE))
            .with("hasLacks", report.count(Severity.ERROR) > 0);
    return withRecipe(view);
  }

  private static boolean isWorkbook(Download file) {
    return file.name().endsWith(".xlsx") || file.name().endsWith(".ods");
  }

  private List<Shown> pictures() {
    List<Shown> shown = new ArrayList<>();
    List<List<String>> lines = report.all(JobReport.PICTURE);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).size() > 2) {
        String address = "/job/%s/picture/%d".formatted(job.id(), i);
        shown.add(new Shown(address, lines.get(i).get(1), lines.get(i).get(2)));
      }
    }
    return shown;
  }

  private List<String> points() {
    return report.all(JobReport.POINT).stream().map(line -> line.get(0)).toList();
  }

  private View changed() {
    return view("changed", "Your workbook is changed")
        .with("points", points())
        .with("workbook", download(JobReport.WORKBOOK, 0, "workbook"));
  }

  private View checked() {
    int broken = report.count(Severity.ERROR);
    return view("checked", "What the check found")
        .with("clean", broken == 0)
        .with("workbook", download(JobReport.WORKBOOK, 0, "workbook"));
  }

  private View templateChecked() {
    return view("template-checked", "What the check found")
        .with("name", names().get(0))
        .with("clean", report.count(Severity.ERROR) == 0);
  }

  private List<Download> downloads(String kind, String word) {
    return IntStream.range(0, report.paths(kind).size())
        .mapToObj(i -> download(kind, i, word))
        .toList();
  }

  private Download download(String kind, int number, String word) {
    Path file = job.file(kind, number).orElseThrow();
    return new Download(
        "/job/%s/%s/%d".formatted(job.id(), word, number), "" + file.getFileName(), size(file));
  }

  private static String size(Path file) {
    try {
      long bytes = Files.size(file);
      return bytes < 1 << 20
          ? Math.max(1, bytes >> 10) + " KB"
          : String.format(Locale.ROOT, "%.1f MB", bytes / 1048576.0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
