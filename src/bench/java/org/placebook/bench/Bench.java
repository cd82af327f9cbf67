package org.placebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/**
 * Placebook beside the libraries and programs one would take instead: each in a fresh process, in
 * turns. Arguments name what to run (read, compute, write, add, start, large, limits, long); none
 * stands for all.
 */
public final class Bench {
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
  private static final double BUDGET = Integer.getInteger("bench.budget", 60);

  private final Path root;
  private final Path folder;
  private final Others others;

  private Bench(Path root) throws IOException {
    this.root = root;
    this.folder = Files.createDirectories(root.resolve("target").resolve("bench"));
    this.others = new Others(root.resolve("src").resolve("bench").resolve("scripts"), folder);
  }

  /** Runs the races that the arguments name, from the project's folder. */
  public static void main(String[] arguments) throws IOException {
    List<String> wanted =
        Arrays.stream(arguments).flatMap(a -> Arrays.stream(a.split("[ ,]+"))).toList();
    List<String> all =
        List.of("read", "compute", "write", "add", "start", "large", "limits", "long");
    System.out.println(LocalDate.now(ZoneId.systemDefault()) + ", " + Others.machine());
    Bench bench = new Bench(Path.of("").toAbsolutePath());
    for (String race : all) {
      if (wanted.isEmpty() || wanted.contains(race) || wanted.equals(List.of(""))) {
        bench.run(race);
      }
    }
  }

  private void run(String race) throws IOException {
    switch (race) {
      case "read" -> {
        Limit.print(Workbooks.of(Size.MEDIUM, folder));
        read(Size.MEDIUM);
        read(Size.SMALL);
      }
      case "large" -> {
        read(Size.LARGE);
        finish(Size.MEDIUM);
        finish(Size.LARGE);
      }
      case "limits" -> limits();
      case "long" -> spread();
      case "compute" -> compute();
      case "write" -> write();
      case "add" -> add();
      default -> start();
    }
  }

  private void read(Size size) throws IOException {
    String file = Workbooks.of(size, folder).toString();
    Race race = race("Read " + size + ", " + size.rows + " x " + size.columns);
    List.of(
            "placebook",
            "byte scanner",
            "fastexcel-reader",
            "POI SAX",
            "POI DataFormatter",
            "POI user model",
            "excel-streaming-reader",
            "EasyExcel")
        .forEach(name -> race.add(name, Child.java(Readers.class, name, file)));
    others.python(race, "openpyxl, read only", "openpyxl", "read-openpyxl", file);
    others.python(race, "pandas", "pandas, openpyxl", "read-pandas", file);
    others.r(race, "R readxl", "readxl", "read", file);
    race.run(ROUNDS, BUDGET);
  }

  private void compute() throws IOException {
    Size size = Size.MEDIUM;
    String file = Workbooks.variables(size.rows, size.columns, folder).toString();
    for (String what : List.of("pearson", "missing", "spearman", "kendall")) {
      Race race =
          race(
              what.equals("kendall")
                  ? "Kendall's tau of 45 pairs, 35000 rows: seconds of the first call"
                  : "100 x 100 correlations over 35000 rows, "
                      + what
                      + ": seconds of the first call");
      String[] task = {what, file, "" + size.rows, "" + size.columns};
      for (String who : List.of("placebook", "Commons Math")) {
        race.add(who, Child.java(Compute.class, who, task[0], task[1], task[2], task[3]));
      }
      others.python(race, "pandas", "pandas", "correlate-pandas", what, file, task[2], task[3]);
      others.python(race, "scipy", "scipy", "correlate-scipy", what, file, task[2], task[3]);
      if (!what.equals("kendall")) {
        others.r(race, "R", "", "correlate", what, file, task[2], task[3]);
      }
      race.run(ROUNDS, BUDGET);
    }
  }

  private void write() throws IOException {
    Size size = Size.MEDIUM;
    String file = folder.resolve("written.xlsx").toString();
    String[] task = {file, "" + size.rows, "" + size.columns};
    Race race = race("Write MEDIUM with number formats and a formula column in every ten");
    for (String who :
        List.of("placebook", "POI SXSSF", "fastexcel", "fastexcel, level 1", "EasyExcel")) {
      race.add(who, Child.java(Writers.class, who, task[0], task[1], task[2]));
    }
    others.c(race, "libxlsxwriter", task);
    others.python(race, "xlsxwriter", "xlsxwriter", "write-xlsxwriter", task[0], task[1], task[2]);
    others.python(
        race, "openpyxl, write only", "openpyxl", "write-openpyxl", task[0], task[1], task[2]);
    others.r(race, "R openxlsx", "openxlsx", "write", task[0], task[1], task[2]);
    race.run(ROUNDS, BUDGET);
    Race memory = race("Memory as rows grow: placebook, 100 columns");
    for (int rows : List.of(35_000, 140_000)) {
      memory.add(rows + " rows", Child.java(Writers.class, "placebook", file, "" + rows, "100"));
    }
    memory.run(1, BUDGET);
    Limit.print(Path.of(file));
  }

  /** The other sheet of the workbook has 3.5 million cells, which nobody has to look at. */
  private void add() throws IOException {
    Path medium = Workbooks.of(Size.MEDIUM, folder);
    Path out = folder.resolve("added");
    for (int rows : List.of(350, 35_000)) {
      String file = TypedColumn.workbook(medium, rows, folder).toString();
      Race race = race("A typed column of %d rows in a workbook of 30 MB".formatted(rows));
      race.add("placebook add", Launcher.line(root, List.of("add", file, "-o", out.toString())));
      String copied = folder.resolve("copied.xlsx").toString();
      for (TypedColumn.Copy how : TypedColumn.Copy.values()) {
        race.add(
            "copy the entries and rewrite the sheet: " + how,
            Child.java(TypedColumn.class, file, copied, how.name()));
      }
      race.run(ROUNDS, BUDGET);
    }
  }

  private void start() throws IOException {
    String small = Workbooks.of(Size.SMALL, folder).toString();
    String written = folder.resolve("written.xlsx").toString();
    Race race =
        race("From a cold start: process samples/levelling-up; the others read and write SMALL");
    List<String> task =
        List.of(
            "process",
            root.resolve("samples").resolve("levelling-up").toString(),
            "-t",
            root.resolve("templates").resolve("levelling-up.xlsx").toString(),
            "-o",
            folder.resolve("finished").toString());
    race.add("placebook, its launcher", Launcher.line(root, task));
    race.add("placebook, java -jar", Launcher.plain(root, task));
    others.python(race, "pandas", "pandas, openpyxl", "round-pandas", small, written);
    others.python(race, "openpyxl", "openpyxl", "round-openpyxl", small, written);
    others.r(race, "R readxl and openxlsx", "readxl,openxlsx", "round", small, written);
    for (String who : List.of("fastexcel", "POI", "nothing")) {
      race.add(
          who.equals("nothing") ? "JVM alone" : who,
          Child.java(RoundTrips.class, who, small, written));
    }
    race.run(ROUNDS * 3, BUDGET);
  }

  /** A wide table without a recipe, beside an analyst's script that does the same work. */
  private void finish(Size size) throws IOException {
    String file = WideFile.in(folder, size).toString();
    Race race = race("Finish a table of " + size + " from a CSV, without a recipe");
    race.add(
        "placebook, its launcher",
        Launcher.line(root, List.of("process", file, "-o", folder.resolve("finished").toString())));
    String written = folder.resolve("finished-by-a-script.xlsx").toString();
    others.python(race, "pandas, XlsxWriter", "pandas, xlsxwriter", "finish-pandas", file, written);
    race.run(1, BUDGET);
  }

  /** What a user meets with a million rows, or with as many columns as a sheet has. */
  private void limits() throws IOException {
    for (Size size : List.of(Size.LARGE, Size.WIDE)) {
      String file = Workbooks.of(size, folder).toString();
      Race race = race(size + " from end to end, with Java's own limit of memory");
      race.add("inspect", Launcher.plain(root, List.of("inspect", file)));
      race.add(
          "process, no recipe",
          Launcher.plain(
              root, List.of("process", file, "-o", folder.resolve("finished").toString())));
      race.run(1, BUDGET);
    }
  }

  /** A million rows of a long download, made a row for each area. */
  private void spread() throws IOException {
    String file = LongFile.in(folder).toString();
    Race race = race("Read a long file of a million rows and spread it to 34,483 x 29");
    for (String who : List.of("placebook", "DuckDB")) {
      race.add(who, Child.java(LongReaders.class, who, file));
    }
    others.python(race, "pandas", "pandas", "spread-pandas", file);
    race.run(ROUNDS, BUDGET);
    Race finished = race("The same file finished without a recipe");
    finished.add(
        "process",
        Launcher.plain(
            root, List.of("process", file, "-o", folder.resolve("finished").toString())));
    finished.run(1, BUDGET);
  }

  private Race race(String title) {
    return new Race(title, folder);
  }
}
