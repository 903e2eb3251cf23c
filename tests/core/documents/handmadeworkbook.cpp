#include "handmadeworkbook.h"

#include <stdexcept>
#include <zip.h>

namespace nuanyang::core::documents {

const std::string HandmadeWorkbook::mainNamespace =
    "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
const std::string HandmadeWorkbook::relationNamespace =
    "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";

namespace {

const std::string types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string relation(const std::string& id, const std::string& type, const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + types + "/" + type + "\" Target=\"" +
           target + "\"/>";
}

}  // namespace

HandmadeWorkbook::HandmadeWorkbook(const std::string& sheet) {
    set("_rels/.rels", "<Relationships " + relationNamespace + ">" +
                           relation("rId1", "officeDocument", "xl/workbook.xml") +
                           "</Relationships>");
    set("xl/workbook.xml", "<workbook " + mainNamespace + " xmlns:r=\"" + types +
                               "\"><sheets><sheet name=\"名册\" sheetId=\"1\" r:id=\"rId1\"/>"
                               "</sheets></workbook>");
    set("xl/_rels/workbook.xml.rels", "<Relationships " + relationNamespace + ">" +
                                          relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                                          relation("rId2", "sharedStrings", "sharedStrings.xml") +
                                          relation("rId3", "styles", "styles.xml") +
                                          "</Relationships>");
    set("xl/worksheets/sheet1.xml", "<worksheet " + mainNamespace + ">" + sheet + "</worksheet>");
    sharedTexts("");
    styles("");
}

HandmadeWorkbook& HandmadeWorkbook::set(const std::string& part, std::string content) {
    m_parts[part] = std::move(content);
    return *this;
}

HandmadeWorkbook& HandmadeWorkbook::remove(const std::string& part) {
    m_parts.erase(part);
    return *this;
}

HandmadeWorkbook& HandmadeWorkbook::sharedTexts(const std::string& items) {
    return set("xl/sharedStrings.xml", "<sst " + mainNamespace + ">" + items + "</sst>");
}

HandmadeWorkbook& HandmadeWorkbook::styles(const std::string& content) {
    return set("xl/styles.xml", "<styleSheet " + mainNamespace + ">" + content + "</styleSheet>");
}

HandmadeWorkbook& HandmadeWorkbook::stored() {
    m_stored = true;
    return *this;
}

HandmadeWorkbook& HandmadeWorkbook::encrypted() {
    m_encrypted = true;
    return *this;
}

void HandmadeWorkbook::save(const std::filesystem::path& file) const {
    int code = 0;
    zip_t* const archive = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (archive == nullptr) {
        throw std::runtime_error("no archive");
    }
    for (const auto& [name, content] : m_parts) {
        zip_source_t* const source = zip_source_buffer(archive, content.data(), content.size(), 0);
        const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        const auto position = static_cast<zip_uint64_t>(index);
        zip_set_file_compression(archive, position, m_stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
        if (m_encrypted) {
            zip_file_set_encryption(archive, position, ZIP_EM_AES_256, "secret");
        }
    }
    if (zip_close(archive) != 0) {
        throw std::runtime_error(zip_strerror(archive));
    }
}

}  // namespace nuanyang::core::documents
