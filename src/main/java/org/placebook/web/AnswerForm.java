package org.placebook.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.util.Fields;
import org.placebook.recipe.draft.Answers;
import org.placebook.web.page.JobReport;

/**
 * What was answered to the questions of a page.
 *
 * @param answers these and all before
 * @param unanswered the numbers of the questions that must be answered and are not
 */
record AnswerForm(Answers answers, List<Integer> unanswered) {

  /** From the numbers of choices that the form gives. */
  static AnswerForm of(Fields fields, WebJob job) {
    Answers answers = job.errand().answers();
    List<Integer> unanswered = new ArrayList<>();
    List<JobReport.Doubt> doubts = job.report().doubts();
    for (int i = 0; i < doubts.size(); i++) {
      Optional<JobReport.Reply> reply =
          reply(Optional.ofNullable(fields.getValue("question-" + i)), doubts.get(i));
      if (reply.isPresent()) {
        answers = answers.and(reply.get().heading(), reply.get().words());
      } else if (doubts.get(i).open()) {
        unanswered.add(i);
      }
    }
    return new AnswerForm(answers, unanswered);
  }

  private static Optional<JobReport.Reply> reply(Optional<String> number, JobReport.Doubt doubt) {
    return number
        .filter(text -> text.matches("\\d{1,3}"))
        .map(Integer::parseInt)
        .filter(chosen -> chosen < doubt.replies().size())
        .map(chosen -> doubt.replies().get(chosen));
  }
}
