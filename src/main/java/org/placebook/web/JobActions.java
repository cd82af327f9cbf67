package org.placebook.web;

import org.eclipse.jetty.server.FormFields;
import org.eclipse.jetty.server.Request;

/** What the buttons of a job's page do. */
final class JobActions {
  private static final int MOST_FIELDS = 1000;
  private static final int MOST_BYTES = 1 << 20;

  private final WebJobs jobs;
  private final WebJob job;

  JobActions(WebJobs jobs, WebJob job) {
    this.jobs = jobs;
    this.job = job;
  }

  /** Does what a button says. */
  void act(String word, Request request, WebResponse answer) {
    switch (word) {
      case "finish" -> again(Errand.Kind.FINISH, request, answer);
      case "again" -> again(Errand.Kind.UNDERSTAND, request, answer);
      case "retry" -> {
        if (!job.isAtWork()) {
          jobs.start(job, job.errand());
        }
        answer.redirect("/job/" + job.id());
      }
      case "stop" -> {
        job.stop();
        answer.redirect("/job/" + job.id());
      }
      case "delete" -> {
        jobs.remove(job);
        answer.redirect("/");
      }
      default -> answer.notHere();
    }
  }

  private void again(Errand.Kind kind, Request request, WebResponse answer) {
    AnswerForm form = AnswerForm.of(FormFields.getFields(request, MOST_FIELDS, MOST_BYTES), job);
    if (!form.unanswered().isEmpty()) {
      answer.page(422, JobPages.lacking(job, form.unanswered()));
      return;
    }
    if (!job.isAtWork()) {
      jobs.start(job, job.errand().with(form.answers()).as(kind));
    }
    answer.redirect("/job/" + job.id());
  }
}
