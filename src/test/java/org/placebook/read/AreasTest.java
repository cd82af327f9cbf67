package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.Shared;
import org.placebook.table.AreaCode;

class AreasTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Bristol, City of~E06000023",
        "City of Bristol~E06000023",
        "Bristol City of~E06000023",
        "ualad09:Bristol, City of~E06000023",
        "St. Helens~E08000013",
        "St Helens ~E08000013",
        "Herefordshire, County of~E06000019",
        "Rhondda Cynon Taff~W06000016",
        "Rhondda, Cynon, Taff~W06000016",
        "Rhondda Cynon Taf*~W06000016",
        "King`s Lynn and West Norfolk~E07000146",
        "Stratford on Avon~E07000221",
        "Argyll & Bute~S12000035",
        "Darlington UA~E06000005",
        "Bath & North East Somerset UA~E06000022",
        "Edinburgh, City of~S12000036",
        "Na h-Eileanan Siar~S12000013",
        "Eilean Siar~S12000013",
        "The Vale of Glamorgan~W06000014",
        "City of London~E09000001",
        "London~E12000007",
        "NORTH EAST~E12000001",
        "Northumberland~E06000057",
        "Dorset~E06000059",
        "United Kingdom~K02000001",
      })
  void matchesTheUsualVariants(String name, String code) {
    assertThat(Areas.match(name)).map(Area::code).contains(new AreaCode(code));
  }

  @Test
  void followsACodeThatChangedWithoutTheArea() {
    assertThat(Areas.successor(new AreaCode("E06000048"))).contains(new AreaCode("E06000057"));
    assertThat(Areas.same(new AreaCode("S12000046"), new AreaCode("S12000049"))).isTrue();
  }

  @Test
  void neverFollowsAnAreaThatMergedOrWasSplit() {
    AreaCode wycombe = new AreaCode("E07000007");
    assertThat(Areas.successor(wycombe)).isEmpty();
    assertThat(Areas.same(wycombe, new AreaCode("E06000060"))).isFalse();
    assertThat(Areas.of(wycombe).orElseThrow().change().orElseThrow().to())
        .containsExactly(new AreaCode("E06000060"));
  }

  @Test
  void leadsEveryChangeToAnAreaInTheList() {
    List<AreaCode> followers =
        List.of("E06000060", "E06000063", "E07000244", "S12000050").stream()
            .map(AreaCode::new)
            .toList();
    assertThat(followers).allMatch(code -> Areas.of(code).isPresent());
    assertThat(followers).allMatch(code -> Areas.current(code).equals(code));
  }

  @Test
  void knowsEveryDistrictOfPublishedTables() throws IOException {
    for (String file : List.of("employees-2019-percent", "qualifications-2011")) {
      for (String line : Files.readAllLines(Shared.path("data/" + file + "-by-district.csv"))) {
        AreaCode.of(line.substring(0, Math.min(9, line.length())))
            .filter(
                code -> List.of("E06", "E07", "E08", "E09", "W06", "S12").contains(code.entity()))
            .ifPresent(code -> assertThat(Areas.of(code)).as(line).isPresent());
      }
    }
  }
}
