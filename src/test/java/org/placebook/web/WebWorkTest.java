package org.placebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.cli.CommandLineDoor;

/**
 * What the pages make: the same as the command line, and nothing of what goes wrong reaches others.
 */
class WebWorkTest {
  private static final List<Path> FOUNDING =
      List.of(
          Path.of("samples/levelling-up/employees-2019.xlsx"),
          Path.of("samples/levelling-up/qualifications-2011.xlsx"));

  /** Components of change, which are no parts of a whole for all that is known; made up. */
  private static final String COMPONENTS =
      """
      Area code,Area,Births,Deaths,Arrivals
      E06000001,Hartlepool,1000,1050,300
      E06000002,Middlesbrough,1090,1091,260
      E06000003,Redcar and Cleveland,1230,1300,410
      E06000004,Stockton-on-Tees,1120,1150,290
      E06000005,Darlington,1360,1214,330
      """;

  @TempDir static Path temporary;
  private static TestServer server;
  private static Visitor visitor;

  @BeforeAll
  static void start() throws Exception {
    server = new TestServer(temporary);
    visitor = Visitor.letIn(server.address());
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  private static String dropped(Path file) throws Exception {
    return Visitor.job(visitor.drop("/", List.of(file), Map.of()));
  }

  /** The finished page of a job of which it was shown what was understood. */
  private static String finished(String job, String answers) throws Exception {
    assertThat(Visitor.heading(visitor.outcome(job))).isEqualTo("What I understood");
    visitor.press(job + "/finish", answers);
    String page = visitor.outcome(job);
    assertThat(Visitor.heading(page)).describedAs(page).isEqualTo("Your workbook is finished");
    return page;
  }

  private static Path onTheCommandLine(String... arguments) {
    Path folder = temporary.resolve("line-" + arguments[arguments.length - 1].hashCode());
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "-o";
    all[arguments.length + 1] = folder.toString();
    PrintWriter silent = new PrintWriter(Writer.nullWriter());
    assertThat(CommandLineDoor.run(all, silent, silent, Map.of())).isZero();
    return folder;
  }

  @Test
  void theFoundingCaseIsTheCommandLines() throws Exception {
    String job =
        Visitor.job(
            visitor.drop("/", FOUNDING, Map.of("template", "levelling-up", "publish", "yes")));
    String page = finished(job, "");
    Path line =
        onTheCommandLine(
            "process",
            FOUNDING.get(0).toString(),
            FOUNDING.get(1).toString(),
            "--publish",
            "-t",
            "templates/levelling-up.xlsx");
    assertThat(visitor.bytes(job + "/workbook/0"))
        .isEqualTo(Files.readAllBytes(line.resolve("levelling-up-finished.xlsx")));
    assertThat(page).contains("Main points", "levelling-up.ods (", "Good to know");
  }

  @Test
  void aTableAloneIsTheCommandLinesToo() throws Exception {
    Path table = Files.writeString(temporary.resolve("components.csv"), COMPONENTS);
    String job = dropped(table);
    finished(job, "question-0=0");
    assertThat(visitor.bytes(job + "/workbook/0"))
        .isEqualTo(
            Files.readAllBytes(
                onTheCommandLine("process", table.toString()).resolve("components-finished.xlsx")));
  }

  @Test
  void anAnswerStandsInTheRecipeAndMakesTheSameWorkbook() throws Exception {
    Path table = Files.writeString(temporary.resolve("answered.csv"), COMPONENTS);
    String job = dropped(table);
    assertThat(visitor.outcome(job))
        .contains("Are its columns parts of one whole?", "Total: sum of columns");
    finished(job, "question-0=1");
    Path recipe =
        Files.write(
            Files.createDirectories(temporary.resolve("recipe")).resolve("answered-template.xlsx"),
            visitor.bytes(job + "/recipe/0"));
    Path line = onTheCommandLine("process", table.toString(), "-t", recipe.toString());
    byte[] workbook = visitor.bytes(job + "/workbook/0");
    assertThat(workbook)
        .isEqualTo(Files.readAllBytes(line.resolve("answered-template-finished.xlsx")));
    // Hartlepool: 1000 of 1000 + 1050 + 300.
    assertThat(text(workbook)).contains("0.4255319");
  }

  /** The XML of all sheets. */
  private static String text(byte[] workbook) throws IOException {
    StringBuilder text = new StringBuilder();
    try (java.util.zip.ZipInputStream zip =
        new java.util.zip.ZipInputStream(new ByteArrayInputStream(workbook))) {
      while (zip.getNextEntry() != null) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }

  @Test
  void whatAnswersChangeIsShownBeforeAnythingIsFinished() throws Exception {
    Path table = Files.writeString(temporary.resolve("shown.csv"), COMPONENTS);
    String job = dropped(table);
    visitor.outcome(job);
    visitor.press(job + "/again", "question-0=1");
    assertThat(visitor.outcome(job))
        .contains("3 counts are taken as parts of a whole, since that is what was answered")
        .doesNotContain("Are its columns parts of one whole?");
    finished(job, "");
  }

  /** Counts and per cents, each at two periods; made up. */
  private static final String LONG =
      """
      Area code,Area,Period,Measure,Households
      E06000001,Hartlepool,2018,value,400
      E06000001,Hartlepool,2018,percent,40
      E06000001,Hartlepool,2022,value,450
      E06000001,Hartlepool,2022,percent,45
      E06000002,Middlesbrough,2018,value,600
      E06000002,Middlesbrough,2018,percent,60
      E06000002,Middlesbrough,2022,value,590
      E06000002,Middlesbrough,2022,percent,59
      E06000005,Darlington,2018,value,510
      E06000005,Darlington,2018,percent,51
      E06000005,Darlington,2022,value,520
      E06000005,Darlington,2022,percent,52
      """;

  @Test
  void whichRowsAreMeantIsAskedAndAnswered() throws Exception {
    Path table = Files.writeString(temporary.resolve("long.csv"), LONG);
    String job = dropped(table);
    String page = visitor.outcome(job);
    assertThat(page).contains("Which of &#39;Period&#39;?", "Which of &#39;Measure&#39;?");
    HttpResponse<String> lacking = visitor.form(job + "/again", "");
    assertThat(lacking.statusCode()).isEqualTo(422);
    assertThat(lacking.body()).contains("Answer each question");
    visitor.press(
        job + "/again",
        choice(page, "Keep: Measure = value") + "&" + choice(page, "Categories: Period"));
    finished(job, "");
    Path recipe =
        Files.write(
            Files.createDirectories(temporary.resolve("kept")).resolve("long-template.xlsx"),
            visitor.bytes(job + "/recipe/0"));
    Path line = onTheCommandLine("process", table.toString(), "-t", recipe.toString());
    byte[] workbook = visitor.bytes(job + "/workbook/0");
    assertThat(workbook).isEqualTo(Files.readAllBytes(line.resolve("long-template-finished.xlsx")));
    // Hartlepool: (450 - 400) / 400.
    assertThat(text(workbook)).contains(">0.125<");
  }

  /** The field and number of the choice of a page that stands for some words. */
  private static String choice(String page, String wanted) {
    Matcher found =
        Pattern.compile("name=\"(question-\\d+)\" type=\"radio\" value=\"(\\d+)\"[^\n]*")
            .matcher(page);
    while (found.find()) {
      if (found.group().contains(wanted.replace("=", "&#61;"))) {
        return found.group(1) + "=" + found.group(2);
      }
    }
    throw new AssertionError("No choice " + wanted + " on " + page);
  }

  @Test
  void anOwnWorkbookIsChanged() throws Exception {
    String none = Visitor.job(visitor.drop("/own", FOUNDING.subList(0, 1), Map.of("what", "add")));
    assertThat(Visitor.heading(visitor.outcome(none)))
        .isIn("No workbook can be finished from this", "Your workbook is changed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "crash.csv | broke off (exit code 99)",
        "fault.csv | met a fault of its own (IllegalStateException",
      })
  void whatBreaksCostsItselfOnly(String name, String said) throws Exception {
    String broken = dropped(Files.writeString(temporary.resolve(name), COMPONENTS));
    assertThat(visitor.outcome(broken)).contains(said).doesNotContain("12345", "\tat ");
    String good = dropped(Files.writeString(temporary.resolve("good.csv"), COMPONENTS));
    assertThat(Visitor.heading(visitor.outcome(good))).isEqualTo("What I understood");
  }

  @Test
  void workCanBeStopped() throws Exception {
    String job = dropped(Files.writeString(temporary.resolve("hang.csv"), COMPONENTS));
    assertThat(Visitor.heading(visitor.get(job).body())).isEqualTo("Working on it");
    assertThat(visitor.get(job).headers().firstValue("Refresh")).contains("3");
    visitor.press(job + "/stop", "");
    assertThat(Visitor.heading(visitor.get(job).body())).isEqualTo("Stopped");
    visitor.press(job + "/delete", "");
    assertThat(visitor.get(job).statusCode()).isEqualTo(404);
  }

  @Test
  void aBombIsRefusedInASentence() throws Exception {
    String page = visitor.outcome(Visitor.job(visitor.drop("/", "bomb.xlsx", bomb())));
    assertThat(Visitor.heading(page)).isEqualTo("No workbook can be finished from this");
    assertThat(visitor.get("/").statusCode()).isEqualTo(200);
  }

  /** 200 MB of nothing, in 200 KB. */
  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 200; i++) {
        zip.write(blanks);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void workbooksAndTemplatesAreChecked() throws Exception {
    String check = Visitor.job(visitor.drop("/check", FOUNDING, Map.of()));
    assertThat(visitor.outcome(check)).contains("Must be put right", "For you to judge");
    assertThat(visitor.bytes(check + "/workbook/0")).startsWith('P', 'K');
    String template =
        Visitor.job(
            visitor.drop(
                "/templates/check", List.of(Path.of("templates/levelling-up.xlsx")), Map.of()));
    assertThat(visitor.outcome(template)).contains("levelling-up.xlsx can be used.");
    assertThat(visitor.bytes("/templates/area-profile"))
        .isEqualTo(Files.readAllBytes(Path.of("templates/area-profile.xlsx")));
  }

  @Test
  void nothingChosenIsSaid() throws Exception {
    for (String page : List.of("/", "/check", "/templates/check")) {
      assertThat(visitor.drop(page, List.of(), Map.of()).body())
          .contains("There is a problem", "href=\"#files\"");
    }
  }
}
