"""Writes the workbooks that foreignwritertest.cpp reads, with openpyxl: openpyxlfiles.py FOLDER"""

import datetime
import sys
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904


def roster(write_only):
    book = Workbook(write_only=write_only)
    sheet = book.create_sheet("离休") if write_only else book.active
    sheet.title = "离休"
    sheet.append(["姓名", "身份证号", "出生年月", "工号", "在职", "年龄"])
    sheet.append(["张三", "440524195003101234", datetime.date(1950, 3, 10), "0012", True,
                  "=2026-1950"])
    sheet.append(["李 四\n(曾用名)", 440524195003101234, 1950.1, None, False, "#N/A"])
    return book


def dates():
    book = Workbook()
    sheet = book.active
    day = datetime.datetime(1950, 3, 10)
    formats = ["yyyy-mm-dd", 'yyyy"年"m"月"', "yyyy", "yyyy-mm-dd hh:mm", "h:mm", "General"]
    for column, code in enumerate(formats, 1):
        cell = sheet.cell(1, column, day.replace(hour=8, minute=30))
        cell.number_format = code
    return book


def several():
    book = Workbook()
    first = book.active
    first.title = "说明"
    first.sheet_state = "hidden"
    first["A1"] = "不要看"
    second = book.create_sheet("名册")
    second.merge_cells("A1:C1")
    second["A1"] = "离退休人员名册"
    second["A1"].font = Font(bold=True)
    second["B4"] = "张三"
    return book


def main(folder):
    roster(False).save(folder / "roster.xlsx")
    roster(True).save(folder / "writeonly.xlsx")
    dates().save(folder / "dates.xlsx")
    from1904 = dates()
    from1904.epoch = CALENDAR_MAC_1904
    from1904.save(folder / "dates1904.xlsx")
    several().save(folder / "several.xlsx")


main(Path(sys.argv[1]))
