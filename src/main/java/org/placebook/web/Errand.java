package org.placebook.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.recipe.draft.Answers;

/**
 * What a child process is asked to do.
 *
 * @param kind what
 * @param files the files it is about
 * @param folder where results go
 * @param template the workbook with the recipe; none to take the one among the files or to infer
 *     one
 * @param previous an earlier release to compare with
 * @param ourArea codes or names of the areas that the workbook is made for
 * @param published whether copies for the public are made
 * @param pictures whether the charts are written as pictures too
 * @param answers to questions of an inferred recipe
 */
record Errand(
    Kind kind,
    List<Path> files,
    Path folder,
    Optional<Path> template,
    Optional<Path> previous,
    Optional<String> ourArea,
    boolean published,
    boolean pictures,
    Answers answers) {
  private static final String FILE = "file";
  private static final String TEMPLATE = "template";
  private static final String PREVIOUS = "previous";
  private static final String OUR_AREA = "our-area";
  private static final String PUBLISHED = "published";
  private static final String PICTURES = "pictures";
  private static final String ANSWER = "answer";

  /** What can be asked. */
  enum Kind {
    /** What is recognised, and what is not known. */
    UNDERSTAND,
    /** A finished workbook. */
    FINISH,
    /** Whether workbooks keep the rules of accessible spreadsheets. */
    CHECK,
    /** Whether a template's recipe can be used. */
    CHECK_TEMPLATE,
    /** Native formulas in the place of functions typed in a workbook's cells. */
    ADD,
    /** The same, where sheets that were added before were edited by hand. */
    ADD_ANEW,
    /** The typed functions again. */
    RESTORE
  }

  Errand {
    files = List.copyOf(files);
  }

  /** About files only. */
  Errand(Kind kind, List<Path> files, Path folder) {
    this(
        kind,
        files,
        folder,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        Answers.NONE);
  }

  /** The same files, asked something else of. */
  Errand as(Kind other) {
    return new Errand(
        other, files, folder, template, previous, ourArea, published, pictures, answers);
  }

  /** The same with other answers. */
  Errand with(Answers given) {
    return new Errand(kind, files, folder, template, previous, ourArea, published, pictures, given);
  }

  /** As a request to a child process: names and values in turn. */
  List<String> line() {
    List<String> line = new ArrayList<>(List.of(kind.name(), folder.toString()));
    files.forEach(file -> line.addAll(List.of(FILE, file.toString())));
    template.ifPresent(path -> line.addAll(List.of(TEMPLATE, path.toString())));
    previous.ifPresent(path -> line.addAll(List.of(PREVIOUS, path.toString())));
    ourArea.ifPresent(area -> line.addAll(List.of(OUR_AREA, area)));
    line.addAll(List.of(PUBLISHED, "" + published, PICTURES, "" + pictures));
    answers
        .words()
        .forEach(
            (heading, all) ->
                all.forEach(words -> line.addAll(List.of(ANSWER, heading, ANSWER, words))));
    return line;
  }

  /** From such a request. */
  static Errand of(List<String> line) {
    List<String> answers = all(line, ANSWER);
    Answers given = Answers.NONE;
    for (int i = 0; i + 1 < answers.size(); i += 2) {
      given = given.and(answers.get(i), answers.get(i + 1));
    }
    return new Errand(
        Kind.valueOf(line.get(0)),
        all(line, FILE).stream().map(Path::of).toList(),
        Path.of(line.get(1)),
        all(line, TEMPLATE).stream().map(Path::of).findFirst(),
        all(line, PREVIOUS).stream().map(Path::of).findFirst(),
        all(line, OUR_AREA).stream().findFirst(),
        all(line, PUBLISHED).contains("true"),
        all(line, PICTURES).contains("true"),
        given);
  }

  private static List<String> all(List<String> line, String name) {
    List<String> values = new ArrayList<>();
    for (int i = 2; i + 1 < line.size(); i += 2) {
      if (line.get(i).equals(name)) {
        values.add(line.get(i + 1));
      }
    }
    return values;
  }
}
