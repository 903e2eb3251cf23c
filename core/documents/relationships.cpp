#include "core/documents/relationships.h"

#include <algorithm>

#include "core/documents/xmlstream.h"

namespace nuanyang::core::documents {

namespace {

constexpr std::size_t mostRelationships = 10'000;

std::string_view folderOf(std::string_view part) {
    const std::size_t slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : part.substr(0, slash);
}

std::string relationshipPart(std::string_view part) {
    const std::string_view folder = folderOf(part);
    std::string name(folder);
    name += folder.empty() ? "_rels/" : "/_rels/";
    name += part.substr(folder.empty() ? 0 : folder.size() + 1);
    return name + ".rels";
}

class RelationshipListener final : public XmlListener {
public:
    explicit RelationshipListener(std::string_view part) : m_part(part) {}

    void started(std::string_view name, const XmlAttributes& attributes) override {
        if (name != "Relationship" || attributes["TargetMode"] == "External") {
            return;
        }
        if (found.size() == mostRelationships) {
            return refuse(corrupt("documents.file.bomb", "too many relationships"));
        }
        const std::string_view type = attributes["Type"];
        found.push_back({std::string(attributes["Id"]),
                         std::string(type.substr(type.rfind('/') + 1)),
                         partName(m_part, attributes["Target"])});
    }
    void ended(std::string_view /*name*/) override {}
    void text(std::string_view /*piece*/) override {}

    std::vector<Relationship> found;

private:
    std::string_view m_part;
};

/// Appends one step of a way to it.
void go(std::string& way, std::string_view step) {
    if (step == "..") {
        way.resize(folderOf(way).size());
    } else if (!step.empty() && step != ".") {
        way += way.empty() ? "" : "/";
        way += step;
    }
}

}  // namespace

std::string partName(std::string_view from, std::string_view target) {
    const bool fromRoot = !target.empty() && target.front() == '/';
    std::string way(fromRoot ? std::string_view() : folderOf(from));
    while (!target.empty()) {
        const std::size_t slash = std::min(target.find('/'), target.size());
        go(way, target.substr(0, slash));
        target.remove_prefix(std::min(slash + 1, target.size()));
    }
    return way;
}

Result<std::vector<Relationship>> relationshipsOf(const ZipArchive& archive,
                                                  std::string_view part) {
    const std::string name = relationshipPart(part);
    RelationshipListener listener(part);
    if (archive.has(name)) {
        NY_TRY(parsePart(archive, name, listener));
    }
    return std::move(listener.found);
}

}  // namespace nuanyang::core::documents
