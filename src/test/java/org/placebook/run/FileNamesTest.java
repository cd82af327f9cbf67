package org.placebook.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileNamesTest {
  @Test
  void tellsFilesOfOneNameApartByTheirFolders() {
    Path first = Path.of("2019", "north", "jobs.xlsx");
    Path second = Path.of("2020", "north", "jobs.xlsx");
    Path third = Path.of("2020", "south", "jobs.xlsx");
    Path other = Path.of("2020", "people.xlsx");
    FileNames names = new FileNames(List.of(first, second, third, other));
    assertThat(names.of(first)).isEqualTo(Path.of("2019", "north", "jobs.xlsx").toString());
    assertThat(names.of(third)).isEqualTo(Path.of("south", "jobs.xlsx").toString());
    assertThat(names.of(other)).isEqualTo("people.xlsx");
  }

  @Test
  void takesAFileOnceThoughItIsGivenTwice() {
    Path file = Path.of("pom.xml");
    assertThat(new Dropped(List.of(file, Path.of(".", "pom.xml"), file)).files()).hasSize(1);
  }
}
