package org.placebook.web;

import java.util.List;
import org.placebook.child.ChildLoop;
import org.placebook.child.ChildTask;
import org.placebook.web.page.JobReport;

/** The real work, but files whose names ask for it hang, crash or meet a fault. */
final class TestTask implements ChildTask {
  /** A child process with this task. */
  public static void main(String[] arguments) throws InterruptedException {
    ChildLoop.serve(new TestTask());
  }

  @Override
  public void answer(List<String> request, Answers answers) {
    String files = Errand.of(request).files().toString();
    if (files.contains("/hang.csv")) {
      answers.say(List.of(JobReport.STEP, "Reading hang.csv"));
      hang();
    } else if (files.contains("/crash.csv")) {
      Runtime.getRuntime().halt(99);
    } else if (files.contains("/fault.csv")) {
      throw new IllegalStateException("a fault of the program, with the figure 12345 of a cell");
    } else {
      new ErrandTask().answer(request, answers);
    }
  }

  private static void hang() {
    try {
      Thread.sleep(600_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
