package org.placebook.write.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template's styles are taken over, however its program writes them. */
class TemplateStylesTest {
  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Override PartName="/xl/my-styles.xml" ContentType="\
      application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>\
      """;

  /** A font of 20 points and bold, that its style Heading 1 has, named in other letters. */
  private static final String STYLES =
      """
      <?xml version="1.0"?><!-- by hand --><%1$sstyleSheet xmlns%2$s="%3$s" \
      xmlns:z="urn:other" z:kept="yes">\
      <%1$sfonts count="2"><%1$sfont><%1$ssz val="11"/></%1$sfont>\
      <%1$sfont><%1$sb/><%1$ssz val="20"/></%1$sfont></%1$sfonts>\
      <%1$sfills count="1"><%1$sfill/></%1$sfills><%1$sborders count="1"><%1$sborder/></%1$sborders>\
      <%1$scellStyleXfs count="2"><%1$sxf fontId="0"/><%1$sxf fontId="1"/></%1$scellStyleXfs>\
      <%1$scellXfs count="1"><%1$sxf/></%1$scellXfs>\
      <%1$scellStyles count="2"><%1$scellStyle name="Normal" xfId="0"/>\
      <%1$scellStyle name="HEADING 1" xfId="1"/></%1$scellStyles></%1$sstyleSheet>\
      """;

  @TempDir private Path folder = Path.of("");

  private Path template(String styles) throws IOException {
    Path file = folder.resolve("template.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(TYPES.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("xl/my-styles.xml"));
      zip.write(styles.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private HouseStyle house(String prefix, String declared, String namespace) throws IOException {
    return HouseStyle.of(
        Optional.of(TemplateStyles.of(template(STYLES.formatted(prefix, declared, namespace)))));
  }

  @Test
  void takesTheStyleOfThatName() throws IOException {
    HouseStyle house = house("", "", TemplateStyles.MAIN);
    assertThat(house.number(NamedStyle.HEADING_1)).isEqualTo(1);
    assertThat(house.face(NamedStyle.HEADING_1)).isEqualTo(new Face(20, true, ""));
  }

  @Test
  void addsTheStylesThatATemplateHasNot() throws IOException {
    HouseStyle house = house("", "", TemplateStyles.MAIN);
    assertThat(house.face(NamedStyle.TOTAL_ROW)).isEqualTo(new Face(12, true, "Arial"));
    assertThat(house.styles().all(Stylesheet.NAMED_STYLES))
        .hasSize(NamedStyle.values().length)
        .anyMatch(style -> style.attribute("name").equals(Optional.of("Placebook total row")));
  }

  @Test
  void readsElementsWithAPrefix() throws IOException {
    assertThat(house("x:", ":x", TemplateStyles.MAIN).face(NamedStyle.HEADING_1))
        .isEqualTo(new Face(20, true, ""));
  }

  @Test
  void readsAStrictWorkbook() throws IOException {
    HouseStyle house = house("", "", "http://purl.oclc.org/ooxml/spreadsheetml/main");
    assertThat(house.face(NamedStyle.HEADING_1)).isEqualTo(new Face(20, true, ""));
  }

  @Test
  void doesNotFollowADocumentType() throws IOException {
    Path file =
        template(
            "<!DOCTYPE styleSheet [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><styleSheet xmlns='"
                + TemplateStyles.MAIN
                + "'><fonts>&e;</fonts></styleSheet>");
    assertThatThrownBy(() -> TemplateStyles.of(file).sheet()).isInstanceOf(IOException.class);
  }

  @Test
  void refusesWhatIsNoXml() throws IOException {
    Path file = template("<styleSheet");
    assertThatThrownBy(() -> TemplateStyles.of(file).sheet())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no XML");
  }
}
