package org.placebook.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jetty.server.Request;
import org.placebook.files.Trees;
import org.placebook.web.page.View;

/** The forms that begin a job. */
final class WebForms {
  /** The page of workbooks to check. */
  static final View CHECK = new View("check", "Check a workbook", "check");

  /** The page of an analyst's own workbook. */
  static final View OWN = new View("own", "Your own workbook", "own");

  private static final String FILES = "files";

  private final WebJobs jobs;
  private final long mostBytes;

  /**
   * For some jobs.
   *
   * @param mostBytes what the files of one form may have together
   */
  WebForms(WebJobs jobs, long mostBytes) {
    this.jobs = jobs;
    this.mostBytes = mostBytes;
  }

  /** The page of templates. */
  static View templates() {
    return new View("templates", "Templates", "templates").with("templates", DropForm.shipped());
  }

  /** Takes a form and begins what it asks for. */
  void take(String path, Request request, WebResponse answer) throws IOException {
    if (jobs.isFull()) {
      answer.page(503, new View("busy", "Too much at once", ""));
      return;
    }
    Path folder = jobs.newFolder();
    try {
      begin(path, Upload.of(request, folder, mostBytes), folder, answer);
    } catch (UploadRefused e) {
      answer.header("Connection", "close");
      answer.page(413, new View("upload-refused", "Not taken", "").with("why", e.sentence()));
      Trees.tryToDelete(folder);
    } catch (DropForm.BadForm e) {
      answer.page(422, e.page());
      Trees.tryToDelete(folder);
    }
  }

  private void begin(String path, Upload form, Path folder, WebResponse answer)
      throws IOException, DropForm.BadForm {
    switch (path) {
      case "/" -> begin(DropForm.errand(form, folder), answer);
      case "/check" -> begin(Errand.Kind.CHECK, form, folder, CHECK, answer);
      case "/templates/check" ->
          begin(Errand.Kind.CHECK_TEMPLATE, form, folder, templates(), answer);
      case "/own" -> begin(own(form), form, folder, OWN, answer);
      default -> answer.notHere();
    }
  }

  private static Errand.Kind own(Upload form) {
    return switch (form.field("what")) {
      case "restore" -> Errand.Kind.RESTORE;
      case "anew" -> Errand.Kind.ADD_ANEW;
      default -> Errand.Kind.ADD;
    };
  }

  /** Begins an errand about the files of a form, which is shown again if there are none. */
  private void begin(Errand.Kind kind, Upload form, Path folder, View page, WebResponse answer) {
    List<Path> files = form.files(FILES);
    if (files.isEmpty()) {
      answer.page(422, page.with("wrong", "Choose a workbook.").with("field", FILES));
      Trees.tryToDelete(folder);
    } else {
      begin(new Errand(kind, files, folder), answer);
    }
  }

  private void begin(Errand errand, WebResponse answer) {
    answer.redirect("/job/" + jobs.add(errand.folder(), errand).id());
  }
}
