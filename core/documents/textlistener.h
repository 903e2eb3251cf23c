#pragma once

#include <string>

#include "core/documents/xmlstream.h"

namespace nuanyang::core::documents {

/// Collects a rich text (`<t>`, `<r><t>`) without the readings above it (`<rPh>`).
class TextListener : public XmlListener {
public:
    explicit TextListener(const ReadLimits& limits) : m_limit(limits.cellBytes) {}

    void text(std::string_view piece) final {
        if (!m_taking) {
            return;
        }
        if (m_collected.size() + piece.size() > m_limit) {
            return refuse(invalidInput("documents.table.cellTooLong")
                              .with("limit", std::to_string(m_limit / 1024)));
        }
        m_collected += piece;
    }

protected:
    void beginText() {
        m_collected.clear();
        m_readings = 0;
        m_taking = false;
    }
    void startedInText(std::string_view name) {
        if (name == "rPh") {
            ++m_readings;
        } else if (name == "t") {
            m_taking = m_readings == 0;
        }
    }
    void endedInText(std::string_view name) {
        if (name == "rPh") {
            --m_readings;
        } else if (name == "t") {
            m_taking = false;
        }
    }
    void take(bool taking) { m_taking = taking; }

    std::string m_collected;

private:
    std::size_t m_limit;
    int m_readings = 0;
    bool m_taking = false;
};

}  // namespace nuanyang::core::documents
