#include "core/documents/workbookparts.h"

#include <algorithm>

#include "core/documents/relationships.h"
#include "core/documents/xmlstream.h"

namespace nuanyang::core::documents {

namespace {

Error otherFormat(std::string kind) {
    return invalidInput("documents.file.otherFormat").with("kind", std::move(kind));
}

constexpr std::size_t mostSheets = 10'000;

struct NamedSheet {
    std::string name;
    bool hidden;
    std::string relationship;
};

class WorkbookListener final : public XmlListener {
public:
    void started(std::string_view name, const XmlAttributes& attributes) override {
        if (m_root.empty()) {
            m_root = name;
        } else if (name == "workbookPr") {
            const std::string_view flag = attributes["date1904"];
            daysSince1904 = flag == "1" || flag == "true";
        } else if (name == "sheet" && sheets.size() == mostSheets) {
            refuse(corrupt("documents.file.bomb", "too many sheets"));
        } else if (name == "sheet") {
            const std::string_view state = attributes["state"];
            sheets.push_back({std::string(attributes["name"]),
                              state == "hidden" || state == "veryHidden",
                              std::string(attributes["id"])});
        }
    }
    void ended(std::string_view /*name*/) override {}
    void text(std::string_view /*piece*/) override {}

    bool isWorkbook() const { return m_root == "workbook"; }

    std::vector<NamedSheet> sheets;
    bool daysSince1904 = false;

private:
    std::string m_root;
};

/// What else comes in a zip archive, by what the one archive has in it.
std::string kindOf(const ZipArchive& archive) {
    if (archive.has("META-INF/manifest.xml") && archive.has("content.xml")) {
        return "OpenDocument";
    }
    return "ZIP";
}

const Relationship* findType(const std::vector<Relationship>& all, std::string_view type) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.type == type; });
    return found == all.end() ? nullptr : &*found;
}

Result<std::string> mainPart(const ZipArchive& archive) {
    const std::vector<Relationship> roots = NY_TRY(relationshipsOf(archive, ""));
    const Relationship* const main = findType(roots, "officeDocument");
    if (main != nullptr) {
        return main->target;
    }
    if (archive.has("xl/workbook.xml")) {
        return std::string("xl/workbook.xml");
    }
    return otherFormat(kindOf(archive));
}

/// The sheets in the order of their tabs.
std::vector<WorkbookSheet> cellSheets(const std::vector<NamedSheet>& named,
                                      const std::vector<Relationship>& relationships) {
    std::vector<WorkbookSheet> sheets;
    for (const NamedSheet& sheet : named) {
        const auto found =
            std::find_if(relationships.begin(), relationships.end(), [&](const auto& one) {
                return one.id == sheet.relationship && one.type == "worksheet";
            });
        if (found != relationships.end()) {
            sheets.push_back({sheet.name, sheet.hidden, found->target});
        }
    }
    return sheets;
}

}  // namespace

Result<WorkbookParts> readWorkbookParts(const ZipArchive& archive) {
    const std::string main = NY_TRY(mainPart(archive));
    if (main.ends_with(".bin")) {
        return otherFormat("XLSB");
    }
    WorkbookListener workbook;
    NY_TRY(parsePart(archive, main, workbook));
    if (!workbook.isWorkbook()) {
        return otherFormat("Office Open XML");
    }
    const std::vector<Relationship> relationships = NY_TRY(relationshipsOf(archive, main));
    WorkbookParts parts;
    parts.sheets = cellSheets(workbook.sheets, relationships);
    parts.daysSince1904 = workbook.daysSince1904;
    if (const Relationship* const texts = findType(relationships, "sharedStrings")) {
        parts.sharedTexts = texts->target;
    }
    if (const Relationship* const styles = findType(relationships, "styles")) {
        parts.styles = styles->target;
    }
    return parts;
}

}  // namespace nuanyang::core::documents
