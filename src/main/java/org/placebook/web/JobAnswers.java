package org.placebook.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.placebook.web.page.JobReport;
import org.placebook.web.page.View;

/** What is at the addresses of a job: its page, its progress, its files. */
final class JobAnswers {
  private static final int LOOK_AGAIN_SECONDS = 3;
  private static final long LONGEST_SILENCE = 5_000;

  private final WebJob job;
  private final Request request;
  private final WebResponse answer;

  JobAnswers(WebJob job, Request request, WebResponse answer) {
    this.job = job;
    this.request = request;
    this.answer = answer;
  }

  /** Answers for the parts of an address: {@code job}, its name, and what of it. */
  void answer(String[] parts) throws IOException {
    if (parts.length == 2) {
      page();
    } else if (parts.length == 3 && parts[2].equals("events")) {
      events();
    } else {
      file(parts);
    }
  }

  /** A browser without scripts asks again by itself until the work is done. */
  private void page() {
    boolean script =
        Request.getCookies(request).stream().anyMatch(c -> c.getName().equals("placebook-script"));
    if (job.isAtWork() && !script) {
      answer.header("Refresh", "" + LOOK_AGAIN_SECONDS);
    }
    answer.page(JobPages.of(job));
  }

  private void file(String[] parts) throws IOException {
    boolean numbered = parts.length == 4 && parts[3].matches("\\d{1,4}");
    Optional<Path> file =
        numbered ? job.file(kind(parts[2]), Integer.parseInt(parts[3])) : Optional.empty();
    if (file.isPresent()) {
      answer.file(file.get());
    } else {
      answer.notHere();
    }
  }

  private static String kind(String word) {
    return switch (word) {
      case "workbook" -> JobReport.WORKBOOK;
      case "published" -> JobReport.PUBLISHED;
      case "picture" -> JobReport.PICTURE;
      case "recipe" -> JobReport.RECIPE;
      default -> "";
    };
  }

  /** Tells a script of each step as it begins, until there is something else to be shown. */
  private void events() {
    try {
      while (job.isAtWork()) {
        View view = JobPages.of(job);
        answer.event(
            "data: %s\t%s\t%s\n\n"
                .formatted(
                    view.data().get("done"), view.data().get("expected"), view.data().get("step")));
        job.await(LONGEST_SILENCE);
      }
      answer.event("event: done\ndata: \n\n");
      answer.end();
    } catch (IOException e) {
      // The browser has gone elsewhere.
      answer.fail(e);
    } catch (InterruptedException e) {
      answer.fail(e);
      Thread.currentThread().interrupt();
    }
  }
}
