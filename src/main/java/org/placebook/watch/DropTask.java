package org.placebook.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.placebook.child.ChildTask;
import org.placebook.child.FindingLine;
import org.placebook.run.Outcome;
import org.placebook.run.Readiness;
import org.placebook.table.Finding;

/**
 * What the drop folder and the cluster ask of child processes. A request is: what, template or
 * empty, folder of the result or empty, our area or empty, files.
 */
public final class DropTask implements ChildTask {
  /** Asks for a finished workbook. */
  public static final String PROCESS = "process";

  static final String READINESS = "readiness";

  /** Answers where it is; what was found follows. */
  public static final String FINISHED = "finished";

  /** Answers that there is none; why follows. */
  public static final String REFUSED = "refused";

  private final Engine engine;

  DropTask(Engine engine) {
    this.engine = engine;
  }

  @Override
  public void answer(List<String> request, Answers answers) {
    Optional<Path> template = Optional.of(request.get(1)).filter(t -> !t.isEmpty()).map(Path::of);
    Optional<String> ourArea = Optional.of(request.get(3)).filter(area -> !area.isEmpty());
    List<Path> files = request.stream().skip(4).map(Path::of).toList();
    if (request.get(0).equals(PROCESS)) {
      say(engine.process(files, template, Path.of(request.get(2)), ourArea), answers);
    } else {
      say(engine.readiness(template, files), answers);
    }
  }

  private static void say(Outcome outcome, Answers answers) {
    if (outcome instanceof Outcome.Finished finished) {
      answers.say(List.of(FINISHED, finished.workbook().toString()));
    } else {
      answers.say(List.of(REFUSED));
    }
    say(outcome.findings(), answers);
  }

  private static void say(Readiness readiness, Answers answers) {
    readiness.inputs().forEach(input -> answers.say(List.of("input", input)));
    readiness.missing().forEach(input -> answers.say(List.of("missing", input)));
    readiness.used().forEach(file -> answers.say(List.of("used", file.toString())));
    say(readiness.findings(), answers);
  }

  private static void say(List<Finding> findings, Answers answers) {
    findings.stream().map(FindingLine::of).forEach(answers::say);
  }
}
