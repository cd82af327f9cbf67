package org.placebook.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.OwnCover;
import org.placebook.cli.CommandLineDoor;
import org.placebook.write.WrittenBooks;

/** Every kind of workbook that Placebook writes or comes with is one that Excel opens as it is. */
class WrittenWorkbooksTest {
  private static final List<Path> FILES = new ArrayList<>();

  @TempDir static Path folder = Path.of("");

  @BeforeAll
  static void write() throws IOException {
    finish("samples/levelling-up", "-t", own("levelling-up"), "--report", "docx");
    finish("samples/change-over-time", "-t", own("change-over-time"));
    finish("samples/area-profile", "-t", own("area-profile"));
    finish("samples/area-profile", "-t", own("correlation-report"));
    finish("samples/area-profile");
    finish("samples/small-areas", "-t", own("small-areas"));
    finish("samples/area-profile", "-t", own("area-profile"), "--each-area", "--our-area", "Leeds");
    run("add", "samples/own-workbook/enterprises.xlsx", "-o", folder.toString());
    String table = "samples/area-profile/employment-2018.xlsx";
    run("template", "draft", table, "-o", folder.resolve("draft.xlsx").toString());
    run("check", table, "--report", folder.resolve("report.xlsx").toString());
    WrittenBooks.into(folder);
    for (Path root : List.of(folder, Path.of("templates"), Path.of("samples"))) {
      try (Stream<Path> files = Files.walk(root)) {
        files.filter(file -> file.toString().endsWith(".xlsx")).sorted().forEach(FILES::add);
      }
    }
    // Six finished, each with its published copy; one of an area, with its copy, and an index; one
    // added to; a draft, a report; two books of tests.
    assertThat(FILES).hasSize(20 + 6 + 6);
  }

  /** A template whose cover may be published. */
  private static String own(String template) throws IOException {
    Path covers = Files.createTempDirectory("covers");
    return OwnCover.of(Path.of("templates", template + ".xlsx"), covers).toString();
  }

  private static void finish(String... arguments) {
    List<String> line = new ArrayList<>(List.of("process", "--publish", "-o", folder.toString()));
    line.addAll(List.of(arguments));
    run(line.toArray(String[]::new));
  }

  private static void run(String... arguments) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    CommandLineDoor.run(arguments, nowhere, nowhere, Map.of());
  }

  @Test
  void excelHasNothingToRepair() throws IOException {
    for (Path file : FILES) {
      assertThat(ExcelFaults.of(file)).as(file.toString()).isEmpty();
    }
  }

  @Test
  void microsoftsValidatorFindsNothing() throws IOException, InterruptedException {
    List<Path> files = new ArrayList<>(FILES);
    files.add(folder.resolve("levelling-up-report.docx"));

    List<String> reports = Validator.reports(files);

    assertThat(reports).hasSameSizeAs(files);
    assertThat(reports).allSatisfy(report -> assertThat(report).contains("\"ok\": true"));
  }
}
