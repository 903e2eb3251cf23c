#include <algorithm>
#include <set>

#include "core/modules/checksum.h"
#include "core/modules/contributionreader.h"
#include "core/modules/manifest.h"
#include "core/modules/manifestchecks.h"
#include "core/modules/names.h"
#include "core/modules/strictreader.h"

namespace nuanyang::core::modules {

namespace {

std::vector<Dependency> readDependencies(StrictReader& reader, const SourceValue& root,
                                         std::string_view key) {
    std::vector<Dependency> dependencies;
    reader.each(root, key, [&](const SourceValue& item) {
        reader.onlyKeys(item, {"id", "version"});
        const std::string id = reader.text(item, "id", Need::Required, names::moduleId);
        const std::string range = reader.text(item, "version", Need::Required, names::versionRange);
        dependencies.push_back(
            {id, VersionRange::parse(range).value_or(VersionRange()), item.line});
    });
    return dependencies;
}

Table readTable(StrictReader& reader, const SourceValue& item) {
    reader.onlyKeys(item,
                    {"name", "subject", "unit", "writePrivilege", "secretColumns", "derived"});
    Table table;
    table.line = item.line;
    table.name = reader.text(item, "name", Need::Required, names::sqlName);
    table.subject = reader.text(item, "subject", Need::Optional, names::sqlWord);
    table.unit = reader.text(item, "unit", Need::Optional, names::sqlWord);
    table.writePrivilege = reader.text(item, "writePrivilege", Need::Optional, names::dottedId);
    table.secretColumns = reader.texts(item, "secretColumns", names::sqlWord);
    table.derived = reader.flag(item, "derived");
    return table;
}

ModuleData readData(StrictReader& reader, const SourceValue& source) {
    reader.onlyKeys(source, {"prefix", "tables", "publishes", "reads"});
    ModuleData data;
    data.prefix = reader.text(source, "prefix", Need::Required, names::identifier);
    reader.each(source, "tables",
                [&](const SourceValue& item) { data.tables.push_back(readTable(reader, item)); });
    reader.each(source, "publishes", [&](const SourceValue& item) {
        reader.onlyKeys(item, {"name", "summary"});
        data.publishes.push_back({reader.text(item, "name", Need::Required, names::sqlName),
                                  reader.localized(item, "summary", Need::Optional), item.line});
    });
    data.reads = reader.texts(source, "reads", names::sqlName);
    return data;
}

std::vector<Privilege> readPrivileges(StrictReader& reader, const SourceValue& root) {
    std::vector<Privilege> privileges;
    reader.each(root, "privileges", [&](const SourceValue& item) {
        reader.onlyKeys(item, {"id", "title", "roles"});
        privileges.push_back({reader.text(item, "id", Need::Required, names::dottedId),
                              reader.localized(item, "title", Need::Required),
                              reader.texts(item, "roles", names::roleId), item.line});
    });
    return privileges;
}

void readIdentity(StrictReader& reader, const SourceValue& root, Manifest& manifest) {
    manifest.id = reader.text(root, "id", Need::Required, names::moduleId);
    const std::string version = reader.text(root, "version", Need::Required, names::version);
    manifest.version = Version::parse(version).value_or(Version());
    manifest.sdkAbi = reader.integer(root, "sdkAbi", Need::Required);
    manifest.qt = reader.text(root, "qt", Need::Optional, names::qtVersion);
    manifest.library = reader.text(root, "library", Need::Required, names::packageFile);
    manifest.cppNamespace = reader.text(root, "namespace", Need::Required, names::cppNamespace);
    manifest.title = reader.localized(root, "title", Need::Required);
    manifest.summary = reader.localized(root, "summary", Need::Optional);
    manifest.icon = reader.text(root, "icon", Need::Optional, names::anyText);
    manifest.mandatory = reader.flag(root, "mandatory");
    manifest.roles = reader.texts(root, "roles", names::roleId);
    manifest.qml = reader.texts(root, "qml", names::qmlUri);
}

void readRelations(StrictReader& reader, const SourceValue& root, Manifest& manifest) {
    manifest.required = readDependencies(reader, root, "requires");
    manifest.optional = readDependencies(reader, root, "optional");
    manifest.provides = reader.texts(root, "provides", names::serviceId);
    manifest.capabilities = reader.texts(root, "capabilities", names::identifier);
    manifest.privileges = readPrivileges(reader, root);
    manifest.publishes = reader.texts(root, "publishes", names::dottedId);
    manifest.listens = reader.texts(root, "listens", names::dottedId);
    if (const SourceValue* data = reader.object(root, "data")) {
        manifest.data = readData(reader, *data);
    }
    if (const SourceValue* contributions = reader.object(root, "contributions")) {
        readContributions(reader, *contributions, manifest);
    }
}

void readManifest(StrictReader& reader, const SourceValue& root, Manifest& manifest) {
    if (root.type != SourceValue::Type::Object) {
        reader.refuse(root.line, invalidInput("module.manifest.wrongType")
                                     .with("key", "module.json")
                                     .with("type", "object")
                                     .with("found", "value"));
        return;
    }
    reader.onlyKeys(
        root, {"$schema",   "id",        "version",  "sdkAbi",       "qt",           "library",
               "namespace", "title",     "summary",  "icon",         "mandatory",    "roles",
               "qml",       "requires",  "optional", "provides",     "capabilities", "privileges",
               "data",      "publishes", "listens",  "contributions"});
    readIdentity(reader, root, manifest);
    readRelations(reader, root, manifest);
    if (!reader.error()) {
        checkManifest(reader, root, manifest);
    }
}

}  // namespace

Result<Manifest> Manifest::parse(std::string_view text, std::string_view fileName) {
    const SourceValue root = NY_TRY(parseJsonSource(text, fileName));
    StrictReader reader(fileName);
    Manifest manifest;
    readManifest(reader, root, manifest);
    if (reader.error()) {
        return *reader.error();
    }
    manifest.sha256 = modules::sha256(text);
    return manifest;
}

Result<Manifest> Manifest::load(const std::filesystem::path& packageFolder) {
    const std::filesystem::path file = packageFolder / "module.json";
    const auto text = readFile(file);
    if (!text) {
        return notFound("module.manifest.missing").with("file", file.string());
    }
    Manifest manifest = NY_TRY(parse(*text, file.string()));
    NY_TRY(checkPackage(packageFolder, manifest));
    return manifest;
}

}  // namespace nuanyang::core::modules
