#include "sdk/ui/rowclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <span>
#include <unordered_map>

#include "sdk/ui/tablecolumns.h"

namespace nuanyang::ui {

namespace {

constexpr std::size_t rowsPerRead = 200;

// A cell with a tab or a line break would move everything after it.
QString onOneLine(QString text) {
    for (const char16_t breaker : {u'\t', u'\n', u'\r'}) {
        text.replace(QChar(breaker), QLatin1Char(' '));
    }
    return text;
}

}  // namespace

void RowClipboard::Content::put() const {
    auto* data = new QMimeData;  // the clipboard takes it
    data->setText(text);
    data->setHtml(QStringLiteral("<table>%1</table>").arg(html));
    QGuiApplication::clipboard()->setMimeData(data);
}

RowClipboard::RowClipboard(const TableColumns& columns, bool withTitles)
    : m_columnIds(columns.shownIds()), m_withTitles(withTitles) {
    for (int place = 0; place < columns.shownCount(); ++place) {
        m_titles.append(columns.at(place).title);
        m_cells.push_back(columns.declaredIndex(place));
    }
}

Result<RowClipboard::Content> RowClipboard::read(RowSource& source, const std::vector<RowId>& ids,
                                                 const Call& call) const {
    Content content = begin();
    for (std::size_t from = 0; from < ids.size(); from += rowsPerRead) {
        NY_TRY(call.checkCancelled());
        const std::span<const RowId> part(ids.data() + from,
                                          std::min(rowsPerRead, ids.size() - from));
        const std::vector<TableRow> rows = NY_TRY(source.rows(part, m_columnIds, call));
        std::unordered_map<RowId, const TableRow*> byId;
        for (const TableRow& row : rows) {
            byId.emplace(row.id, &row);
        }
        for (const RowId id : part) {
            if (const auto found = byId.find(id); found != byId.end()) {
                add(content, *found->second);
            }
        }
    }
    return content;
}

RowClipboard::Content RowClipboard::begin() const {
    Content content;
    if (m_withTitles) {
        addLine(content, m_titles, QStringLiteral("th"));
    }
    return content;
}

void RowClipboard::add(Content& content, const TableRow& row) const {
    QStringList cells;
    for (const int cell : m_cells) {
        const auto place = static_cast<std::size_t>(cell);
        cells.append(place < row.cells.size() ? onOneLine(row.cells[place].text) : QString());
    }
    addLine(content, cells, QStringLiteral("td"));
    ++content.rows;
}

void RowClipboard::addLine(Content& content, const QStringList& cells, const QString& tag) {
    content.text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    content.html += QStringLiteral("<tr>");
    for (const QString& cell : cells) {
        content.html +=
            QStringLiteral("<%1 style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">%2</%1>")
                .arg(tag, cell.toHtmlEscaped());
    }
    content.html += QStringLiteral("</tr>");
}

}  // namespace nuanyang::ui
