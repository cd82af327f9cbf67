package org.placebook.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.placebook.files.Awaited;
import org.placebook.files.Digest;
import org.placebook.read.Recogniser;
import org.placebook.read.Recognition;
import org.placebook.recipe.LookupSpec;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.lookup.LookupTable;
import org.placebook.recipe.lookup.LookupTables;
import org.placebook.recipe.lookup.OwnLookups;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.table.Finding;
import org.placebook.table.GatheredFindings;
import org.placebook.table.Place;
import org.placebook.table.Table;
import org.placebook.table.WithFindings;

/**
 * A file's tables, or why it has none.
 *
 * @param path the file
 * @param name what it is called in everything said of it
 * @param sha256 of its bytes, in hexadecimal digits; empty where nobody asked for it
 * @param tables what was recognised
 * @param lookups those of the analyst's own that a recipe names and that are in it
 * @param findings what was found on the way
 */
record ReadFile(
    Path path,
    String name,
    String sha256,
    List<Table> tables,
    WithFindings<List<LookupTable>> lookups,
    List<Finding> findings) {

  static ReadFile of(Path path, Limits limits) {
    return of(path, path.getFileName().toString(), limits);
  }

  static ReadFile of(Path path, String name, Limits limits) {
    return of(path, name, limits, List.of());
  }

  /** Opens a file once, for its tables and for the lookups that a recipe names. */
  static ReadFile of(Path path, String name, Limits limits, List<LookupSpec> lookups) {
    return of(path, name, limits, lookups, () -> CompletableFuture.completedFuture(""));
  }

  /**
   * The same with the SHA-256 of the file: a pass over all its bytes, since a zip is read part by
   * part and never whole. It is made on another core while tables are recognised.
   */
  static ReadFile digested(Path path, String name, Limits limits, List<LookupSpec> lookups) {
    return of(path, name, limits, lookups, () -> sum(path));
  }

  private static Future<String> sum(Path path) {
    FutureTask<String> sum = new FutureTask<>(() -> Digest.of(path));
    Thread beside = new Thread(sum, "digest");
    beside.setDaemon(true);
    beside.start();
    return sum;
  }

  private static ReadFile of(
      Path path,
      String name,
      Limits limits,
      List<LookupSpec> lookups,
      Supplier<Future<String>> digest) {
    try (SpreadsheetFile file = Spreadsheets.open(path, name, limits)) {
      Future<String> sha256 = digest.get();
      Recognition recognition = Recogniser.recognise(file);
      WithFindings<List<LookupTable>> found = LookupTables.in(file, lookups);
      return new ReadFile(
          path, name, Awaited.of(sha256), recognition.tables(), found, recognition.findings());
    } catch (UnreadableFile e) {
      return unread(path, name, Finding.error(e.place(), String.valueOf(e.getMessage())));
    } catch (IOException e) {
      return unread(path, name, unreadable(name, e));
    } catch (OutOfMemoryError e) {
      // What was read of the file is let go of here, so there is memory again for the others.
      return unread(path, name, tooLarge(name));
    }
  }

  /** Opens each of some files once, under names that tell them apart. */
  static List<ReadFile> all(List<Path> files, Limits limits, List<LookupSpec> lookups) {
    FileNames names = new FileNames(files);
    return files.stream().map(file -> of(file, names.of(file), limits, lookups)).toList();
  }

  /** The tables of all of them. */
  static List<Table> tables(List<ReadFile> files) {
    return files.stream().flatMap(file -> file.tables().stream()).toList();
  }

  /** What was found in all of them. */
  static List<Finding> findings(List<ReadFile> files) {
    return files.stream().flatMap(file -> file.findings().stream()).toList();
  }

  /** The lookups of a recipe that are among some files. */
  static WithFindings<OwnLookups> lookups(Recipe recipe, List<ReadFile> files) {
    GatheredFindings said = new GatheredFindings();
    List<LookupTable> tables = new ArrayList<>();
    files.forEach(file -> tables.addAll(said.from(file.lookups())));
    OwnLookups found = said.from(OwnLookups.of(recipe.lookups(), tables));
    return new WithFindings<>(found, said.all());
  }

  /** Whether a lookup of the analyst's own is in it. */
  boolean hasLookup() {
    return !lookups.value().isEmpty();
  }

  /** The one of this name. */
  static ReadFile named(String name, List<ReadFile> files) {
    return files.stream().filter(file -> file.name().equals(name)).findFirst().orElseThrow();
  }

  private static ReadFile unread(Path path, String name, Finding why) {
    return new ReadFile(path, name, "", List.of(), WithFindings.of(List.of()), List.of(why));
  }

  private static Finding tooLarge(String name) {
    return Finding.error(
        Place.file(name),
        "The file needs more memory than Placebook may use (%,d MB). Split it, or give Placebook more: java -Xmx4g -jar placebook.jar …"
            .formatted(Runtime.getRuntime().maxMemory() >> 20));
  }

  static Finding unreadable(String name, IOException e) {
    return Finding.error(
        Place.file(name),
        "The file could not be read to its end (%s). Copy it to this computer and try again."
            .formatted(e.getMessage()));
  }
}
