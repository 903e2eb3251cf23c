#include "core/documents/cellstyles.h"

#include <charconv>
#include <map>

#include "core/documents/xmlstream.h"

namespace nuanyang::core::documents {

namespace {

int numberOf(std::string_view digits) {
    int number = -1;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// The formats stand before the styles that use them.
class StyleListener final : public XmlListener {
public:
    void started(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "numFmts") {
            m_inFormats = true;
        } else if (name == "cellXfs") {
            m_inStyles = true;
        } else if (name == "numFmt" && m_inFormats) {
            m_formats[numberOf(attributes["numFmtId"])] =
                documents::shownAs(attributes["formatCode"]);
        } else if (name == "xf" && m_inStyles) {
            shown.push_back(shownBy(numberOf(attributes["numFmtId"])));
        }
    }
    void ended(std::string_view name) override {
        m_inFormats = m_inFormats && name != "numFmts";
        m_inStyles = m_inStyles && name != "cellXfs";
    }
    void text(std::string_view /*piece*/) override {}

    std::vector<ShownAs> shown;

private:
    ShownAs shownBy(int format) const {
        const auto own = m_formats.find(format);
        return own == m_formats.end() ? shownAsBuiltIn(format) : own->second;
    }

    std::map<int, ShownAs> m_formats;
    bool m_inFormats = false;
    bool m_inStyles = false;
};

}  // namespace

Result<CellStyles> CellStyles::read(const ZipArchive& archive, const std::string& part) {
    StyleListener listener;
    NY_TRY(parsePart(archive, part, listener));
    return CellStyles(std::move(listener.shown));
}

}  // namespace nuanyang::core::documents
