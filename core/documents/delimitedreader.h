#pragma once

#include <string>

#include "core/documents/delimitedtext.h"
#include "core/documents/readlimits.h"
#include "core/documents/textsource.h"
#include "sdk/documents/tablefiles.h"

namespace nuanyang::core::documents {

/// The rows of a text file as they stream by. Every value is text: nothing is guessed.
class DelimitedReader final : public nuanyang::documents::TableReader {
public:
    /// Reads enough to see what separates the fields. Fails as TextSource::readMore()
    /// does.
    static Result<std::unique_ptr<DelimitedReader>> create(TextSource source,
                                                           const ReadLimits& limits);

    Result<bool> next(TableRow& row) override;
    double progress() const override { return m_source.progress(); }
    char delimiter() const { return m_delimiter; }

private:
    DelimitedReader(TextSource source, const ReadLimits& limits);

    Result<void> begin();
    void takeDelimiter();
    Result<std::size_t> readFields(TableRow& row);
    bool isAtEnd() const { return m_whole && m_at == m_window.size(); }
    Result<FoundField::End> readField(TableCell& cell);
    Result<void> readMore();
    Error located(Error error) const;

    TextSource m_source;
    const ReadLimits m_limits;
    char m_delimiter = ',';
    std::string m_window;  ///< what was read and not yet used up
    std::size_t m_at = 0;  ///< the beginning of the next field in it
    bool m_whole = false;
    std::int64_t m_lastRow = 0;
    std::size_t m_rowBytes = 0;
};

}  // namespace nuanyang::core::documents
