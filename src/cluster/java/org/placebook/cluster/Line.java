package org.placebook.cluster;

import java.io.Serializable;
import java.util.List;

/**
 * What became of a job: a line of the manifest.
 *
 * @param job its name
 * @param result the workbook, from the folder of results on; empty if there is none
 * @param sha256 of the workbook, in hexadecimal digits; empty if there is none
 * @param findings how many
 * @param seconds it took
 * @param host where it was made
 * @param said why there is no workbook, or what it lacks; empty if all is there
 */
record Line(
    String job,
    String result,
    String sha256,
    int findings,
    double seconds,
    String host,
    String said)
    implements Serializable {
  private static final long serialVersionUID = 1;

  static final String HEADINGS = "job,result,sha256,findings,seconds,host,said";

  boolean isFinished() {
    return !result.isEmpty();
  }

  String text() {
    return CsvLines.line(
        List.of(
            job,
            result,
            sha256,
            String.valueOf(findings),
            String.valueOf(Math.round(seconds * 1000) / 1000.0),
            host,
            said));
  }

  static Line of(String text) {
    List<String> fields = CsvLines.of(text).get(0);
    return new Line(
        fields.get(0),
        fields.get(1),
        fields.get(2),
        Integer.parseInt(fields.get(3)),
        Double.parseDouble(fields.get(4)),
        fields.get(5),
        fields.get(6));
  }
}
