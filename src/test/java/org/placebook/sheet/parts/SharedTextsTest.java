package org.placebook.sheet.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.WorkbookZip;

/** The texts that sheets share. */
final class SharedTextsTest {
  @TempDir Path folder;

  private WorkbookZip pointingTo(int index) {
    return WorkbookZip.ofRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>" + index + "</v></c></row>");
  }

  private String text(String inside) throws Exception {
    return pointingTo(0).sharing(inside).read(folder).text(1, 1);
  }

  @Test
  void runsAreJoined() throws Exception {
    assertThat(
            text(
                "<r><t xml:space=\"preserve\">Level </t></r><r><rPr><vertAlign"
                    + " val=\"superscript\"/></rPr><t>4</t></r>"))
        .isEqualTo("Level ⁴");
  }

  @Test
  void phoneticGuidesAreLeftOut() throws Exception {
    assertThat(text("<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/>"))
        .isEqualTo("東京");
  }

  @Test
  void escapedCharactersAreDecoded() throws Exception {
    assertThat(text("<t>line_x000D_\nbreak</t>")).isEqualTo("line\r\nbreak");
    assertThat(text("<t>_x005F_x000D_</t>")).isEqualTo("_x000D_");
    assertThat(text("<t>a_xyz_b_x00</t>")).isEqualTo("a_xyz_b_x00");
  }

  @Test
  void blanksAtTheEndsAreKept() throws Exception {
    assertThat(text("<t xml:space=\"preserve\"> Cardiff </t>")).isEqualTo(" Cardiff ");
  }

  @Test
  void anEmptyTextIsNoCell() throws Exception {
    assertThat(pointingTo(0).sharing("").lines(folder)).isEmpty();
  }

  @Test
  void aCellThatPointsBeyondTheTextsIsRefused() {
    assertThatThrownBy(() -> pointingTo(7).sharing("<t>one</t>").read(folder))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("points to text 7 of 1");
  }

  @Test
  void aCellThatPointsToTextsOfAWorkbookWithoutAnyIsRefused() {
    assertThatThrownBy(() -> pointingTo(0).read(folder))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("points to text 0 of 0");
  }
}
