package org.placebook.web;

import org.eclipse.jetty.server.Request;
import org.placebook.web.page.View;

/** What the buttons of a job's page do. */
final class JobActions {
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
      case "stop" -> {
        job.stop();
        answer.redirect("/job/" + job.id());
      }
      case "delete" -> {
        jobs.remove(job);
        answer.redirect("/");
      }
      default -> answer.page(404, new View("gone", "Not here", ""));
    }
  }

  private void again(Errand.Kind kind, Request request, WebResponse answer) {
    if (!job.isAtWork()) {
      Errand errand = job.errand().with(DropForm.answers(Site.fields(request), job)).as(kind);
      jobs.start(job, errand);
    }
    answer.redirect("/job/" + job.id());
  }
}
