package org.placebook.web.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.child.FindingLine;
import org.placebook.table.Severity;

/**
 * What a child process answered: lines, each of which begins with a word that says what it is.
 *
 * @param lines in order; what belongs to a file, a table or a question follows it
 */
public record JobReport(List<List<String>> lines) {
  /** A step begins, in words. */
  public static final String STEP = "step";

  /** It came to its end. */
  public static final String DONE = "done";

  /** Nothing could be made of the files. */
  public static final String REFUSED = "refused";

  /** A file that was looked into. */
  public static final String FILE = "file";

  /** A table of that file, and where it is. */
  public static final String TABLE = "table";

  /** A fact of that table: name, value. */
  public static final String FACT = "fact";

  /** A column of its figures: letter, heading, what is in it. */
  public static final String COLUMN = "column";

  /** An input of the recipe, and where it was found. */
  public static final String INPUT = "input";

  /** What the inferred recipe holds: heading, words. */
  public static final String TAKEN = "taken";

  /** What the table was taken for. */
  public static final String CLAIM = "claim";

  /** A question: its title, what is asked, whether nothing is done before it is answered. */
  public static final String QUESTION = "question";

  /** A choice for that question: the heading to write under, the words, what they mean. */
  public static final String CHOICE = "choice";

  /** Where the recipe is. */
  public static final String RECIPE = "recipe";

  /** A sentence that the workbook says first. */
  public static final String POINT = "point";

  /** Where the workbook is. */
  public static final String WORKBOOK = "workbook";

  /** Where a copy for the public is. */
  public static final String PUBLISHED = "published";

  /** Where a picture is; if it can be shown, its title and alt text. */
  public static final String PICTURE = "picture";

  /** How many were found of a severity, of which only the first are told. */
  public static final String COUNT = "count";

  /** Copies the list. */
  public JobReport {
    lines = List.copyOf(lines);
  }

  /** A file and the tables in it. */
  public record LookedInto(String name, List<SourceTable> tables) {}

  /** A table: where it is, facts of it, columns of figures, whether no other was found. */
  public record SourceTable(
      String where, List<Fact> facts, List<FigureFacts> columns, boolean only) {
    /** How many columns there are, for the heading above them. */
    public int columnCount() {
      return columns.size();
    }
  }

  /** A name and a value. */
  public record Fact(String name, String value) {}

  /** A column of figures. */
  public record FigureFacts(String letter, String heading, String content) {}

  /** A question with what can be answered. */
  public record Doubt(String title, String asked, boolean open, List<Reply> replies) {}

  /** An answer: the heading in the recipe to write under, the words, and what they mean. */
  public record Reply(String heading, String words, String meaning) {}

  /** Whether a line of a kind is there. */
  public boolean has(String kind) {
    return lines.stream().anyMatch(line -> line.get(0).equals(kind));
  }

  /** What follows the word in all lines of a kind. */
  public List<List<String>> all(String kind) {
    return lines.stream()
        .filter(line -> line.get(0).equals(kind))
        .map(line -> line.subList(1, line.size()))
        .toList();
  }

  /** What follows the word in the first line of a kind. */
  public Optional<String> first(String kind) {
    return all(kind).stream().map(line -> line.get(0)).findFirst();
  }

  /** Names and values in lines of a kind. */
  public List<Fact> facts(String kind) {
    return all(kind).stream().map(line -> new Fact(line.get(0), line.get(1))).toList();
  }

  /** The files in lines of a kind. */
  public List<Path> paths(String kind) {
    return all(kind).stream().map(line -> Path.of(line.get(0))).toList();
  }

  /**
   * What was found, by severity.
   *
   * @param noted what notes ask of the analyst
   */
  public List<FindingList> findings(String noted) {
    return FindingList.of(FindingLine.among(lines), this::count, noted);
  }

  /** How many were found of a severity. */
  public int count(Severity severity) {
    return facts(COUNT).stream()
        .filter(fact -> fact.name().equals(severity.name()))
        .mapToInt(fact -> Integer.parseInt(fact.value()))
        .sum();
  }

  /** The files that were looked into. */
  public List<LookedInto> files() {
    boolean only = all(TABLE).size() == 1;
    return after(FILE, lines).stream()
        .map(part -> new LookedInto(part.get(0).get(1), tables(part, only)))
        .toList();
  }

  private static List<SourceTable> tables(List<List<String>> part, boolean only) {
    return after(TABLE, part).stream().map(lines -> table(lines, only)).toList();
  }

  private static SourceTable table(List<List<String>> part, boolean only) {
    JobReport inside = new JobReport(part);
    return new SourceTable(
        part.get(0).get(1),
        inside.facts(FACT),
        inside.all(COLUMN).stream()
            .map(line -> new FigureFacts(line.get(0), line.get(1), line.get(2)))
            .toList(),
        only);
  }

  /** The questions. */
  public List<Doubt> doubts() {
    return after(QUESTION, lines).stream().map(part -> doubt(part.get(0), part)).toList();
  }

  private static Doubt doubt(List<String> line, List<List<String>> part) {
    return new Doubt(line.get(1), line.get(2), line.get(3).equals("true"), replies(part));
  }

  private static List<Reply> replies(List<List<String>> part) {
    return new JobReport(part)
        .all(CHOICE).stream()
            .map(line -> new Reply(line.get(0), line.get(1), line.get(2)))
            .toList();
  }

  /** The lines cut before each of a kind; those before the first are left out. */
  private static List<List<List<String>>> after(String kind, List<List<String>> lines) {
    List<List<List<String>>> parts = new ArrayList<>();
    for (List<String> line : lines) {
      if (line.get(0).equals(kind)) {
        parts.add(new ArrayList<>());
      }
      if (!parts.isEmpty()) {
        parts.get(parts.size() - 1).add(line);
      }
    }
    return parts;
  }
}
