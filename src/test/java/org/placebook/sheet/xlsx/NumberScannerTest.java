package org.placebook.sheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The fast parser of numbers gives what the JDK's gives, to the last bit. */
final class NumberScannerTest {
  private static double scan(String number) throws Exception {
    ScanBuffer buffer =
        new ScanBuffer(
            new ByteArrayInputStream((number + "</v>").getBytes(StandardCharsets.US_ASCII)));
    buffer.ensure();
    NumberScanner scanner = new NumberScanner(buffer);
    assertThat(scanner.read()).as(number).isTrue();
    return scanner.value();
  }

  private static void check(String number) throws Exception {
    assertThat(Double.doubleToLongBits(scan(number)))
        .as(number)
        .isEqualTo(Double.doubleToLongBits(Double.parseDouble(number)));
  }

  @Test
  void anyDoubleAsJavaWritesIt() throws Exception {
    Random random = new Random(20110327);
    for (int i = 0; i < 3000; i++) {
      double any = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(any)) {
        check(Double.toString(any));
      }
    }
  }

  @Test
  void numbersAsTablesHoldThem() throws Exception {
    Random random = new Random(37);
    for (int i = 0; i < 3000; i++) {
      check(Double.toString(random.nextDouble() * Math.pow(10, random.nextInt(12) - 4)));
      check(String.valueOf(random.nextLong()));
      check(random.nextInt(100_000) + "." + random.nextInt(1000));
      check(random.nextInt(100) + "." + (random.nextLong() >>> 1));
    }
  }

  @Test
  void edges() throws Exception {
    for (String number :
        new String[] {
          "0",
          "-0",
          "0.0",
          "00012.50",
          "9007199254740992",
          "9007199254740993",
          "999999999999999999",
          "1e22",
          "1e23",
          "1e-22",
          "1e-23",
          "0.1",
          "1E+5",
          "4.9e-324",
          "1.7976931348623157e308",
          "0.000000000000000000000000001",
          "123456789.123456789",
          "2.2250738585072012e-308",
          "0.99999999999999999",
          "18014398509481985",
          "36028797018963967.5"
        }) {
      check(number);
    }
  }
}
