#pragma once

#include <memory>
#include <string>

#include "core/documents/cellstyles.h"
#include "core/documents/sharedtexts.h"
#include "core/documents/textlistener.h"
#include "sdk/documents/tablefiles.h"

namespace nuanyang::core::documents {

/// What the cells of all sheets of a workbook refer to.
struct WorkbookContext {
    SharedTexts texts;
    CellStyles styles;
    bool daysSince1904 = false;
};

/// The rows of a worksheet as they stream by.
class SheetReader final : public nuanyang::documents::TableReader, private TextListener {
public:
    SheetReader(ZipPart part, WorkbookContext context, const ReadLimits& limits);

    Result<bool> next(TableRow& row) override;
    double progress() const override { return m_stream.progress(); }

private:
    enum class CellType { Number, Shared, Text, Boolean, Error, Date };

    void started(std::string_view name, const XmlAttributes& attributes) override;
    void ended(std::string_view name) override;
    void startedInCell(std::string_view name);
    void beginRow(const XmlAttributes& attributes);
    void endRow();
    void beginCell(const XmlAttributes& attributes);
    void placeCell(std::string_view reference);
    void placeInRow(std::int64_t number);
    void endCell();

    static CellType typeOf(std::string_view name);
    void fill(TableCell& cell);
    void fillNumber(TableCell& cell);
    void fillShared(TableCell& cell);
    void fillDate(TableCell& cell);
    Error located(Error error) const;

    const ReadLimits m_limits;
    const WorkbookContext m_context;

    // Of the row being read.
    TableRow* m_row = nullptr;
    std::size_t m_used = 0;
    std::int64_t m_column = -1;
    std::size_t m_rowBytes = 0;
    bool m_numbered = false;
    std::int64_t m_lastRow = 0;

    // Of the cell being read.
    CellType m_type = CellType::Number;
    std::size_t m_style = 0;
    std::string m_value;
    std::string m_formula;
    bool m_hasFormula = false;

    bool m_inRows = false;
    bool m_inCell = false;
    bool m_inInline = false;
    XmlStream m_stream;  ///< last: it tells this listener
};

}  // namespace nuanyang::core::documents
