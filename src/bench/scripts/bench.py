"""The Python contenders of the bench: each task by its name, its files behind it."""

import sys
import time


def code(row):
    return "E0" + str(10_000_000 + row)[1:]


def name(row):
    return "Area & place " + str(row % 350)


def figure(row, column):
    mixed = (row * 7919 + column * 104_729) % 1_000_003
    kind = column % 10
    if kind < 5:
        return mixed % 100_000
    return mixed / 1000 if kind < 8 else (mixed + 1001) / 1_000_003


def heading(column):
    return ("Area code", "Area name")[column] if column < 2 else "Figure " + str(column)


def say(figures, total, texts, characters):
    print("sums", figures, repr(float(total)), texts, characters)


def read_openpyxl(path):
    import openpyxl

    columns = {}
    book = openpyxl.load_workbook(path, read_only=True)
    for row in book.worksheets[0].iter_rows(values_only=True):
        for at, value in enumerate(row):
            columns.setdefault(at, []).append(value)
    values = [v for column in columns.values() for v in column]
    numbers = [v for v in values if isinstance(v, (int, float))]
    texts = [v for v in values if isinstance(v, str)]
    say(len(numbers), sum(numbers), len(texts), sum(map(len, texts)))


def read_pandas(path):
    import pandas

    frame = pandas.read_excel(path, engine="openpyxl")
    numbers = frame.select_dtypes("number")
    texts = frame.select_dtypes("object")
    heads = list(frame.columns)
    characters = sum(texts[c].str.len().sum() for c in texts) + sum(map(len, heads))
    say(numbers.size, numbers.to_numpy().sum(), texts.size + len(heads), characters)


def spread_pandas(path):
    import pandas

    frame = pandas.read_csv(path)
    wide = frame.pivot(index=["lower-layer-areas", "Geography"], columns="Age", values="v4_0")
    by_age = sum(int(heading.split(" ")[1]) * wide[heading].sum() for heading in wide.columns)
    print("sums", wide.size, float(wide.to_numpy().sum()), float(by_age))


def finish_pandas(path, written):
    """In brief what Placebook makes of a bare table: its figures, shares where parts add up to a total,
    a summary of how areas spread, and which part is the largest in how many areas."""
    import pandas
    import xlsxwriter

    frame = pandas.read_csv(path)
    labels, figures = frame.iloc[:, :2], frame.iloc[:, 2:]
    parts, total = figures.iloc[:, :-1], figures.iloc[:, -1]
    adds_up = (parts.sum(axis=1) - total).abs().max() < 0.5
    compared = parts.div(total, axis=0) if adds_up else figures
    names = labels.iloc[:, 1]
    book = xlsxwriter.Workbook(written, {"constant_memory": True})
    plain = book.add_format({"num_format": "#,##0" if adds_up else "#,##0.00"})
    share = book.add_format({"num_format": "0.0%"}) if adds_up else plain

    def sheet(title, headings, rows, style):
        made = book.add_worksheet(title)
        made.write_row(0, 0, headings)
        for row, values in enumerate(rows, 1):
            for column, value in enumerate(values):
                if isinstance(value, str):
                    made.write_string(row, column, value)
                else:
                    made.write_number(row, column, value, style)

    def table(title, made, style):
        whole = pandas.concat([labels, made], axis=1)
        sheet(title, list(whole.columns), whole.itertuples(index=False), style)

    spread = ["Indicator", "Lowest", "In", "Quartile", "Middle", "Quartile", "Highest", "In"]
    summary = [
        (c, v.min(), names[v.idxmin()], *v.quantile([0.25, 0.5, 0.75]), v.max(), names[v.idxmax()])
        for c, v in compared.items()
    ]
    largest = compared.idxmax(axis=1).value_counts()
    sheet("Summary", spread, summary, share)
    sheet("Largest", ["Part", "Areas"], [(str(k), v) for k, v in largest.items()], plain)
    table("Table 1", compared, share)
    if adds_up:
        table("Data", figures, plain)
    book.close()


def round_pandas(path, written):
    import pandas

    pandas.read_excel(path, engine="openpyxl").to_excel(written, index=False)


def round_openpyxl(path, written):
    import openpyxl

    openpyxl.load_workbook(path).save(written)


def write_xlsxwriter(path, rows, columns):
    import xlsxwriter

    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet("Data")
    style = book.add_format({"num_format": "#,##0.00"})
    for column in range(int(columns)):
        sheet.write_string(0, column, heading(column))
    for row in range(int(rows)):
        sheet.write_string(row + 1, 0, code(row))
        sheet.write_string(row + 1, 1, name(row))
        for column in range(2, int(columns)):
            if column % 10 == 9:
                formula = "=C%d+D%d" % (row + 2, row + 2)
                sheet.write_formula(row + 1, column, formula, style, figure(row, 2) + figure(row, 3))
            else:
                sheet.write_number(row + 1, column, figure(row, column), style)
    book.close()


def write_openpyxl(path, rows, columns):
    import openpyxl
    from openpyxl.cell import WriteOnlyCell

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Data")
    sheet.append([heading(column) for column in range(int(columns))])
    for row in range(int(rows)):
        cells = [code(row), name(row)]
        for column in range(2, int(columns)):
            formula = "=C%d+D%d" % (row + 2, row + 2)
            cell = WriteOnlyCell(sheet, formula if column % 10 == 9 else figure(row, column))
            cell.number_format = "#,##0.00"
            cells.append(cell)
        sheet.append(cells)
    book.save(path)


def variables(what, path, rows, columns):
    import numpy

    figures = numpy.fromfile(path, dtype="<f8").reshape(int(columns), int(rows)).T.copy()
    if what == "kendall":
        return figures[:, :10]
    if what == "missing":
        row = numpy.arange(int(rows))[:, None]
        column = numpy.arange(int(columns))[None, :]
        figures[(row * 31 + column * 17) % 20 == 0] = numpy.nan
    return figures


def correlated(seconds, columns, total):
    print("seconds", seconds)
    say(columns, total, 0, 0)


def correlate_pandas(what, path, rows, columns):
    import pandas

    frame = pandas.DataFrame(variables(what, path, rows, columns))
    method = "pearson" if what == "missing" else what
    start = time.perf_counter()
    found = frame.corr(method=method).to_numpy().sum()
    correlated(time.perf_counter() - start, frame.shape[1], found)


def correlate_scipy(what, path, rows, columns):
    import numpy
    import scipy.stats

    figures = variables(what, path, rows, columns)
    start = time.perf_counter()
    if what == "pearson":
        found = numpy.corrcoef(figures, rowvar=False).sum()
    elif what == "missing":
        found = numpy.ma.corrcoef(numpy.ma.masked_invalid(figures), rowvar=False).sum()
    elif what == "spearman":
        found = scipy.stats.spearmanr(figures)[0].sum()
    else:
        size = figures.shape[1]
        found = float(size)
        for i in range(size):
            for j in range(i):
                found += 2 * scipy.stats.kendalltau(figures[:, i], figures[:, j])[0]
    correlated(time.perf_counter() - start, figures.shape[1], found)


if __name__ == "__main__":
    globals()[sys.argv[1].replace("-", "_")](*sys.argv[2:])
