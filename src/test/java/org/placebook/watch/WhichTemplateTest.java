package org.placebook.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.files.Trees;

/** Which template a drop is finished by, and which files are one drop. */
class WhichTemplateTest {
  @TempDir static Path temporary;
  private static SteadyWatcher watcher;
  private static DropFolder drop;

  @BeforeAll
  static void start() throws Exception {
    drop = new DropFolder(temporary.resolve("drop"));
    Path templates = drop.folders.templates();
    for (String pair : List.of("pair", "slow-pair", "wrong-pair", "old-pair")) {
      Files.writeString(templates.resolve(pair + ".xlsx"), "employees\nresidents\n");
    }
    Files.writeString(templates.resolve("single.xlsm"), "any\n");
    watcher = new SteadyWatcher(drop);
  }

  @AfterAll
  static void stop() throws Exception {
    watcher.stop();
    assertThat(Trees.files(drop.folders.working())).isEmpty();
  }

  @Test
  void aFolderForEachTemplate() throws Exception {
    assertThat(DropFolder.names(drop.folders.inbox()))
        .contains("pair", "single", "levelling-up", "area-profile");
  }

  @Test
  void eachFileByItself() throws Exception {
    drop.drop("single/a.xlsx", "a");
    drop.drop("single/b.xlsx", "b");
    drop.awaitResult("a-finished.xlsx");
    drop.awaitResult("b-finished.xlsx");
    drop.await("the log", () -> drop.audit().contains("\"name\":\"b.xlsx\",\"result\""));
    assertThat(drop.audit())
        .contains("\"name\":\"b.xlsx\",\"result\":\"b-finished.xlsx\",\"template\":\"single\"");
  }

  @Test
  void severalFilesTogether() throws Exception {
    Path status = drop.folders.inbox().resolve("pair").resolve("WAITING.txt");
    drop.drop("pair/employees-2019.xlsx", "employees");
    drop.drop("pair/letter.docx", "a letter");
    drop.await("the status", () -> Files.readString(status).contains("letter.docx"));
    assertThat(status)
        .content()
        .contains("Still needed: residents\n")
        .contains("Found: employees-2019.xlsx\n")
        .contains("Not needed or not recognised: letter.docx\n");
    drop.drop("pair/residents-2011.xlsx", "residents");
    drop.awaitResult("pair-finished.xlsx");
    assertThat(Inventory.inner(watcher.result("pair-finished.xlsx")))
        .containsExactly("employees", "residents");
    assertThat(drop.folders.inbox().resolve("pair").resolve("letter.docx")).exists();
  }

  @Test
  void aFolderDroppedWholeForATemplate() throws Exception {
    drop.drop("slow-pair/Leeds/employees.xlsx", "Leeds employees");
    drop.awaitReason("slow-pair/Leeds", "waiting for residents"::equals);
    drop.drop("slow-pair/Leeds/more/residents.xlsx", "Leeds residents");
    drop.awaitResult("Leeds-finished.xlsx");
    assertThat(Inventory.inner(watcher.result("Leeds-finished.xlsx")))
        .containsExactlyInAnyOrder("Leeds employees", "Leeds residents");
    assertThat(drop.folders.inbox().resolve("slow-pair").resolve("Leeds")).doesNotExist();
  }

  /** While one of its files is still being saved, a folder is not taken. */
  @Test
  void aFolderStillWorkedOn() throws Exception {
    Path folder = Files.createDirectories(drop.folders.inbox().resolve("Hull"));
    Path owner = Files.write(folder.resolve("~$data.xlsx"), new byte[165]);
    drop.drop("Hull/data.xlsx", "Hull");
    drop.awaitReason("Hull", "still being worked on: it holds ~$data.xlsx"::equals);
    Files.delete(owner);
    drop.awaitResult("Hull-finished.xlsx");
  }

  /** A template that was taken away after the claim, and one changed while a folder waits. */
  @Test
  void templateChangedWhileFilesWait() throws Exception {
    drop.drop("old-pair/employees.xlsx", "changed template");
    drop.awaitReason("old-pair", "waiting for residents"::equals);
    Files.writeString(drop.folders.templates().resolve("old-pair.xlsx"), "employees\nvisitors\n");
    drop.awaitReason("old-pair", "waiting for visitors"::equals);
    drop.drop("old-pair/visitors.xlsx", "visitors");
    drop.awaitResult("old-pair-finished.xlsx");
  }
}
