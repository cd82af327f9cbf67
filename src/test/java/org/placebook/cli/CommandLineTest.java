package org.placebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an analyst reads in the terminal, and what the shell learns: 0 finished, 1 refused, 2 usage.
 */
class CommandLineTest {
  private static final String TEMPLATE = "templates/levelling-up.xlsx";
  private static final String SAMPLES = "samples/levelling-up";

  private static final String TABLE =
      """
      Area code,Area,Total,Farms,Shops,Banks
      E06000001,Hartlepool,100,20,50,30
      E06000002,Middlesbrough,200,10,120,70
      E06000005,Darlington,50,5,25,20
      E06000047,County Durham,150,60,50,40
      """;

  @TempDir Path folder;

  private record Said(int code, String out, String err) {
    Said is(int expected) {
      assertThat(code).as(out + err).isEqualTo(expected);
      assertThat(out + err)
          .as("no traces of the program's insides")
          .doesNotContain("Exception", "\tat ", "java.", "null");
      return this;
    }
  }

  private static Said run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = CommandLineDoor.run(arguments, new PrintWriter(out), new PrintWriter(err), Map.of());
    return new Said(code, out.toString(), err.toString());
  }

  @Test
  void finishedWorkbookIsNamedAndStepsAreTold() {
    Said said = run("process", SAMPLES, "-t", TEMPLATE, "-o", folder.toString()).is(0);

    Path finished = folder.resolve("levelling-up-finished.xlsx");
    assertThat(finished).exists();
    assertThat(said.out()).endsWith("Finished: " + finished + System.lineSeparator());
    assertThat(said.err())
        .containsSubsequence(
            "Reading the recipe levelling-up.xlsx …",
            "Reading employees-2019.xlsx …",
            "Reading qualifications-2011.xlsx …",
            "Working out tables, correlations and findings …",
            "Writing levelling-up-finished.xlsx …");
  }

  @Test
  void finishedWorkbookIsNeverReplaced() {
    for (String name : List.of("levelling-up-finished.xlsx", "levelling-up-finished-2.xlsx")) {
      Said said = run("process", SAMPLES, "-t", TEMPLATE, "-o", folder.toString()).is(0);
      assertThat(said.out()).contains("Finished: " + folder.resolve(name));
    }
  }

  @Test
  void whatIsMissingIsSaidAndTheRestFinished() {
    String file = SAMPLES + "/qualifications-2011.xlsx";
    Said said = run("process", file, "-t", TEMPLATE, "-o", folder.toString()).is(3);

    assertThat(said.out())
        .endsWith(
            "Not all that was asked for is in it: see the fault above. What is left out, the"
                + " worksheet Checks lists too."
                + System.lineSeparator())
        .contains("Must be put right:")
        .contains("  - levelling-up.xlsx, sheet Inputs, cell A3: No table was found for the input")
        .contains("Finished: ");
  }

  static Stream<List<String>> refused() {
    return Stream.of(
        List.of("There is no such file or folder", "process", "no-such-folder", "-t", TEMPLATE),
        List.of("There is no such file", "process", SAMPLES, "-t", "no-such-template.xlsx"),
        List.of("There is no workbook in this folder", "process", "src/main/java"),
        List.of(
            "This workbook holds no recipe", "template", "check", SAMPLES + "/employees-2019.xlsx"),
        List.of("There is no such file", "inspect", "no-such-file.xlsx"),
        List.of("There is no such file", "template", "check", "no-such-template.xlsx"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusalSaysWhyAndEndsWith1(List<String> words) {
    String[] arguments = words.subList(1, words.size()).toArray(String[]::new);
    Said said = run(arguments).is(1);
    assertThat(said.out() + said.err()).contains("Must be put right:").contains(words.get(0));
  }

  static Stream<List<String>> misused() {
    return Stream.of(
        List.of("Name the files to finish", "process"),
        List.of("Unknown option", "process", SAMPLES, "--colour"),
        List.of("Missing required parameter", "inspect"),
        List.of("Unmatched argument", "functions", "all"),
        List.of("Unmatched argument", "finish", SAMPLES),
        List.of("Missing required parameter for option '--template'", "process", SAMPLES, "-t"));
  }

  @ParameterizedTest
  @MethodSource("misused")
  void misuseShowsTheUsageAndEndsWith2(List<String> words) {
    Said said = run(words.subList(1, words.size()).toArray(String[]::new)).is(2);
    assertThat(said.err()).contains(words.get(0));
    assertThat(said.out()).isEmpty();
  }

  @Test
  void helpAndVersionAreNoFaults() {
    assertThat(run("--help").is(0).out()).contains("process", "inspect", "functions", "template");
    assertThat(run("process", "--help").is(0).out()).contains("FILE|FOLDER", "--template");
    assertThat(run("help", "process").is(0).out()).contains("FILE|FOLDER", "--template");
    assertThat(run("--version").is(0).out())
        .startsWith("placebook ")
        .contains("commit ", "Java " + System.getProperty("java.version"));
    assertThat(run().is(0).out()).contains("Usage: placebook");
  }

  @Test
  void helpOfACommandIsAskedForEitherWay() {
    assertThat(run("help", "process").is(0).out()).isEqualTo(run("process", "--help").out());
    assertThat(run("help", "template", "draft").is(0).out()).contains("Drafts a template");
    assertThat(run("help").is(0).out()).contains("Commands:", "help COMMAND");
    assertThat(run("help", "finish").is(2).err()).contains("Unmatched argument");
  }

  @Test
  void secondTableWithoutARecipeIsSpokenOf() throws IOException {
    Path one = Files.writeString(folder.resolve("one.csv"), TABLE);
    Path two = Files.writeString(folder.resolve("two.csv"), TABLE.replace("Farms", "Cars"));
    Said said = run("process", one.toString(), two.toString(), "-o", folder.toString()).is(0);
    assertThat(said.out()).contains("Nothing of this file is in the finished workbook", "two.csv");
  }

  @Test
  void listsAreCountedAndFitAScreen() throws IOException {
    StringBuilder rows = new StringBuilder("Area code,Area,Farms,Shops\n");
    for (int row = 0; row < 300; row++) {
      rows.append("E0600000%d,Nowhere %d,x%d,y\n".formatted(row % 9, row, row));
    }
    Path file = Files.writeString(folder.resolve("many.csv"), rows);
    Said said = run("process", file.toString(), "-t", TEMPLATE, "-o", folder.toString()).is(1);
    assertThat(said.out() + said.err()).containsPattern("(be put right|be looked at): \\d+\n");
    assertThat((said.out() + said.err()).lines().filter(line -> line.startsWith("  - ")).count())
        .isLessThan(30);
  }

  @Test
  void resultIsCalledAsAskedAndNeverReplacesAnother() throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.xlsx"), "not to be replaced");
    Path first = folder.resolve("new.xlsx");
    assertThat(run("process", SAMPLES, "-t", TEMPLATE, "-o", first.toString()).is(0).out())
        .contains("Finished: " + first);
    assertThat(run("process", SAMPLES, "-t", TEMPLATE, "-o", mine.toString()).is(0).out())
        .contains("Finished: " + folder.resolve("mine-2.xlsx"));
    assertThat(mine).hasContent("not to be replaced");
    assertThat(folder.resolve("mine-2.xlsx")).hasSameBinaryContentAs(first);
  }

  @Test
  void whatIsDraggedOntoTheLauncherIsFinishedBesideWhereItIs() throws IOException {
    Path downloads = Files.createDirectory(folder.resolve("downloads"));
    for (String file :
        List.of(
            TEMPLATE, SAMPLES + "/employees-2019.xlsx", SAMPLES + "/qualifications-2011.xlsx")) {
      Files.copy(Path.of(file), downloads.resolve(Path.of(file).getFileName()));
    }
    assertThat(run(downloads.toString()).is(0).out())
        .contains("Finished: " + folder.resolve("levelling-up-finished.xlsx"));

    Path file = downloads.resolve("qualifications-2011.xlsx");
    byte[] before = Files.readAllBytes(file);
    for (String name : List.of("", "-2")) {
      Path result = downloads.resolve("qualifications-2011-finished" + name + ".xlsx");
      assertThat(run(file.toString()).is(0).out()).contains("Finished: " + result);
    }
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void fileThatCannotBeWrittenIsSaid() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "a file, not a folder");
    Said said = run("process", SAMPLES, "-t", TEMPLATE, "-o", taken.toString()).is(1);

    assertThat(said.err())
        .contains("The finished workbook could not be written", "Nothing was written.");
    assertThat(taken).hasContent("a file, not a folder");
  }

  @Test
  void inspectSaysWhatIsRecognisedAndWhy() {
    Said said = run("inspect", SAMPLES + "/employees-2019.xlsx").is(0);

    assertThat(said.out())
        .contains("Sheet Data, table 1: Business Register and Employment Survey : open access")
        .contains("Rows 8 to 9: headings. Rows 10 to 373: figures, in 364 rows.")
        .contains("codes in column B (mnemonic), such as E92000001")
        .contains("3 : Manufacturing (C)");
    assertThat(run("inspect", "--json", SAMPLES + "/employees-2019.xlsx").is(0).out())
        .startsWith("{")
        .endsWith("}" + System.lineSeparator());
  }

  @Test
  void functionsComeWithAnExampleEach() {
    assertThat(run("functions").is(0).out())
        .contains("SHARE(x)", "LQ(x", "RANK(", "COUNTAREAS(", "LARGEST(");
  }
}
