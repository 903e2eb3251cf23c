#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace nuanyang::core::documents {

/// A workbook whose parts a test writes by hand, so that they may be strange or hostile.
class HandmadeWorkbook {
public:
    /// The smallest that is one, with one sheet of this content within its root element.
    explicit HandmadeWorkbook(const std::string& sheet = "<sheetData/>");

    HandmadeWorkbook& set(const std::string& part, std::string content);
    HandmadeWorkbook& remove(const std::string& part);
    HandmadeWorkbook& sharedTexts(const std::string& items);
    HandmadeWorkbook& styles(const std::string& content);
    HandmadeWorkbook& stored();     ///< not packed
    HandmadeWorkbook& encrypted();  ///< as zip programs do it

    void save(const std::filesystem::path& file) const;

    static const std::string mainNamespace;
    static const std::string relationNamespace;

private:
    std::map<std::string, std::string> m_parts;
    bool m_stored = false;
    bool m_encrypted = false;
};

}  // namespace nuanyang::core::documents
