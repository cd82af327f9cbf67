package org.placebook.sheet.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVRecord;

/**
 * A line of a text file.
 *
 * @param fields as they stand there
 * @param numbers those that are numbers beyond doubt, as such
 */
record CsvLine(List<String> fields, List<OptionalDouble> numbers) {

  static CsvLine of(CSVRecord line, CsvNumbers written) {
    List<String> fields = Arrays.asList(line.values());
    List<OptionalDouble> numbers = new ArrayList<>(fields.size());
    for (String field : fields) {
      numbers.add(written.read(field));
    }
    return new CsvLine(fields, numbers);
  }

  int size() {
    return fields.size();
  }
}
