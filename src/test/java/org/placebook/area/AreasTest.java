package org.placebook.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.table.AreaCode;

class AreasTest {
  private static final Path FIGURES = Path.of("src/test/resources/figures");

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
        "Hartlepool1~E06000001",
        "Scotland1~S92000003",
        "Kingston upon Hull, City of~E06000010",
        "Derby UA~E06000015",
        "Southend-on-Sea~E06000033",
        "Bournemouth, Christchurch & Poole~E06000058",
        "King's Lynn and West Norfolk~E07000146",
        "Newcastle-under-Lyme~E07000195",
        "Shetland Islands~S12000027",
        "Dumfries & Galloway~S12000006",
        "Isle of Anglesey / Ynys Môn~W06000001",
        "Caerdydd / Cardiff~W06000015",
        "Derry City & Strabane~N09000005",
        "Newry, Mourne & Down~N09000010",
        "Ynys Môn~W06000001",
        "Sir Ddinbych~W06000004",
        "Sir y Fflint~W06000005",
        "Wrecsam~W06000006",
        "Sir Benfro~W06000009",
        "Sir Gaerfyrddin~W06000010",
        "Abertawe~W06000011",
        "Castell-nedd Port Talbot~W06000012",
        "Pen-y-bont ar Ogwr~W06000013",
        "Bro Morgannwg~W06000014",
        "Caerdydd~W06000015",
        "Caerffili~W06000018",
        "Tor-faen~W06000020",
        "Torfaen~W06000020",
        "Sir Fynwy~W06000021",
        "Casnewydd~W06000022",
        "Merthyr Tudful~W06000024",
        "Cymru~W92000004",
      })
  void matchesTheUsualVariants(String name, String code) {
    assertThat(Areas.match(name)).map(Area::code).contains(new AreaCode(code));
  }

  /** Code History Database, Office for National Statistics. */
  @ParameterizedTest
  @CsvSource({
    "E06000048, E06000057, Northumberland",
    "E08000020, E08000037, Gateshead",
    "E07000100, E07000240, St Albans",
    "E07000104, E07000241, Welwyn Hatfield",
    "E07000097, E07000242, East Hertfordshire",
    "E07000101, E07000243, Stevenage",
    "E10000002, E06000060, Buckinghamshire",
    "E10000023, E06000065, North Yorkshire",
    "E10000027, E06000066, Somerset",
    "S12000015, S12000047, Fife",
    "S12000024, S12000048, Perth and Kinross",
    "S12000046, S12000049, Glasgow City",
    "S12000044, S12000050, North Lanarkshire",
    "W06000007, W06000023, Powys",
    "W06000017, W06000024, Merthyr Tydfil",
    "E08000016, E08000038, Barnsley",
    "E08000019, E08000039, Sheffield",
  })
  void followsACodeThatChangedWithoutTheArea(String old, String now, String name) {
    assertThat(Areas.successor(new AreaCode(old))).contains(new AreaCode(now));
    assertThat(Areas.same(new AreaCode(old), new AreaCode(now))).isTrue();
    assertThat(Areas.match(name)).map(Area::code).contains(new AreaCode(now));
  }

  /**
   * What went where: the orders that made the new authorities of 2015, 2019, 2020, 2021 and 2023.
   */
  @ParameterizedTest
  @CsvSource({
    "E06000058, 2019, E06000028 E06000029 E07000048 E10000009",
    "E06000059, 2019, E07000049 E07000050 E07000051 E07000052 E07000053 E10000009",
    "E07000244, 2019, E07000205 E07000206",
    "E07000245, 2019, E07000201 E07000204",
    "E07000246, 2019, E07000190 E07000191",
    "E06000060, 2020, E07000004 E07000005 E07000006 E07000007",
    "E06000061, 2021, E07000150 E07000152 E07000153 E07000156 E10000021",
    "E06000062, 2021, E07000151 E07000154 E07000155 E10000021",
    "E06000063, 2023, E07000026 E07000028 E07000029 E10000006",
    "E06000064, 2023, E07000027 E07000030 E07000031 E10000006",
    "E06000065, 2023, E07000163 E07000164 E07000165 E07000166 E07000167 E07000168 E07000169",
    "E06000066, 2023, E07000187 E07000188 E07000189 E07000246",
    "N09000003, 2015, 95GG 95II 95SS 95XX",
    "N09000005, 2015, 95MM 95ZZ",
    "N09000006, 2015, 95PP 95YY",
    "N09000010, 2015, 95NN 95VV",
  })
  void knowsWhatMergedIntoWhatAndMatchesNoneOfIt(String made, int year, String parts) {
    assertThat(Areas.mergedInto(new AreaCode(made)))
        .extracting(AreaCode::code)
        .containsExactlyInAnyOrder(parts.split(" ", -1));
    for (String part : parts.split(" ", -1)) {
      Area gone = Areas.of(new AreaCode(part)).orElseThrow();
      assertThat(gone.change().orElseThrow().year()).isEqualTo(year);
      assertThat(Areas.same(gone.code(), new AreaCode(made))).as(gone.name()).isFalse();
      assertThat(Areas.successor(gone.code())).as(gone.name()).isEmpty();
    }
  }

  /** Lookups of the Office for National Statistics, 2019 to 2023; orders of 2024 and 2025. */
  @ParameterizedTest
  @CsvSource({
    "E47000002, South Yorkshire, E08000038, E06000001",
    "E47000006, Tees Valley, E06000005, E06000047",
    "E47000010, North East, E08000024, E08000021",
    "E47000011, North of Tyne, E06000048, E06000047",
    "E47000012, York and North Yorkshire, E07000163, E06000011",
    "E47000013, East Midlands, E06000018, E06000016",
    "E47000014, North East, E06000057, E06000001",
    "E47000015, Devon and Torbay, E07000040, E06000026",
    "E47000016, Hull and East Yorkshire, E06000010, E06000012",
    "E47000017, Greater Lincolnshire, E07000136, E06000011",
    "E47000018, Lancashire, E07000117, E06000007",
    "E10000002, Buckinghamshire, E07000004, E06000042",
    "E10000017, Lancashire, E07000117, E06000008",
    "E10000029, Suffolk, E07000201, E07000143",
  })
  void knowsTheDistrictsOfWholes(String whole, String name, String within, String outside) {
    AreaCode code = new AreaCode(whole);
    assertThat(Areas.of(code)).map(Area::name).contains(name);
    assertThat(Areas.agree(code, name)).isTrue();
    assertThat(Members.has(code, new AreaCode(within))).isTrue();
    assertThat(Members.has(code, new AreaCode(outside))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "E47000001~Greater Manchester Combined Authority",
        "E47000002~The Barnsley, Doncaster, Rotherham and Sheffield Combined Authority",
        "E47000013~East Midlands Combined County Authority",
        "E47000014~North East Mayoral Combined Authority",
      })
  void knowsCombinedAuthoritiesByTheirFullNames(String code, String name) {
    assertThat(Areas.agree(new AreaCode(code), name)).isTrue();
    assertThat(Areas.named(name)).extracting(Area::code).contains(new AreaCode(code));
  }

  @Test
  void tellsTheThreeNorthEastsApart() {
    assertThat(Areas.named("North East"))
        .extracting(area -> area.code().code())
        .containsExactlyInAnyOrder("E12000001", "E47000005", "E47000010", "E47000014");
    assertThat(Areas.agree(new AreaCode("E47000011"), "North East")).isFalse();
    assertThat(Areas.mergedInto(new AreaCode("E47000014")))
        .extracting(AreaCode::code)
        .containsExactly("E47000010", "E47000011");
    assertThat(Areas.followers(new AreaCode("E47000005")))
        .extracting(AreaCode::code)
        .containsExactly("E47000010", "E47000014", "E47000011");
  }

  @Test
  void knowsAllFourNations() {
    assertThat(count("E06", "E07", "E08", "E09")).isEqualTo(296);
    assertThat(count("W06")).isEqualTo(22);
    assertThat(count("S12")).isEqualTo(32);
    assertThat(count("N09")).isEqualTo(11);
    assertThat(Areas.all().filter(area -> area.code().code().startsWith("95"))).hasSize(26);
  }

  private static long count(String... entities) {
    return Areas.all()
        .filter(area -> List.of(entities).contains(area.code().entity()))
        .filter(area -> area.change().isEmpty())
        .count();
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
      for (String line : Files.readAllLines(FIGURES.resolve(file + "-by-district.csv"))) {
        AreaCode.of(line.substring(0, Math.min(9, line.length())))
            .filter(
                code ->
                    List.of("E06", "E07", "E08", "E09", "W06", "S12", "N09").contains(code.entity())
                        || code.code().startsWith("95"))
            .ifPresent(code -> assertThat(Areas.of(code)).as(line).isPresent());
      }
    }
  }
}
