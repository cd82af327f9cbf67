/* The contender in C: libxlsxwriter, with constant memory. */
#include <stdio.h>
#include <stdlib.h>
#include <xlsxwriter.h>

static double figure(long row, long column) {
  long mixed = (row * 7919L + column * 104729L) % 1000003L;
  long kind = column % 10;
  if (kind < 5) {
    return mixed % 100000L;
  }
  return kind < 8 ? mixed / 1000.0 : (mixed + 1001) / 1000003.0;
}

int main(int count, char **given) {
  if (count < 4) {
    return 2;
  }
  long rows = atol(given[2]);
  long columns = atol(given[3]);
  lxw_workbook_options options = {.constant_memory = LXW_TRUE};
  lxw_workbook *book = workbook_new_opt(given[1], &options);
  lxw_worksheet *sheet = workbook_add_worksheet(book, "Data");
  lxw_format *style = workbook_add_format(book);
  char text[64];
  format_set_num_format(style, "#,##0.00");
  for (long column = 0; column < columns; column++) {
    snprintf(text, sizeof text, "Figure %ld", column);
    worksheet_write_string(sheet, 0, column, text, NULL);
  }
  for (long row = 0; row < rows; row++) {
    snprintf(text, sizeof text, "E0%07ld", row);
    worksheet_write_string(sheet, row + 1, 0, text, NULL);
    snprintf(text, sizeof text, "Area & place %ld", row % 350);
    worksheet_write_string(sheet, row + 1, 1, text, NULL);
    for (long column = 2; column < columns; column++) {
      if (column % 10 == 9) {
        snprintf(text, sizeof text, "=C%ld+D%ld", row + 2, row + 2);
        worksheet_write_formula_num(sheet, row + 1, column, text, style, figure(row, 2) + figure(row, 3));
      } else {
        worksheet_write_number(sheet, row + 1, column, figure(row, column), style);
      }
    }
  }
  return workbook_close(book);
}
