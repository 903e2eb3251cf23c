#include "core/modules/manifestchecks.h"

#include <algorithm>
#include <array>
#include <set>

namespace nuanyang::core::modules {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 1> knownCapabilities{"subjects"};

/// One pass over a manifest. Each check refuses at the line of what it looked at.
class Checks {
public:
    Checks(StrictReader& reader, const SourceValue& root, const Manifest& manifest)
        : m_reader(reader), m_root(root), m_manifest(manifest) {}

    void run() {
        checkCapabilities();
        checkQml();
        checkDependencies();
        checkPrivileges();
        checkData();
        checkEvents();
        checkContributions();
        checkVerbs();
    }

private:
    int lineOf(std::string_view key) const {
        const SourceValue* value = m_root.find(key);
        return value == nullptr ? m_root.line : value->line;
    }

    void refuseForeign(int line, std::string_view key, const std::string& value,
                       const std::string& prefix) {
        if (value.compare(0, prefix.size(), prefix) != 0 || value.size() == prefix.size()) {
            m_reader.refuse(line, invalidInput("module.manifest.foreignName")
                                      .with("key", std::string(key))
                                      .with("value", value)
                                      .with("prefix", prefix));
        }
    }

    void refuseTwice(int line, std::set<std::string>& seen, const std::string& id) {
        if (!seen.insert(id).second) {
            m_reader.refuse(line, invalidInput("module.manifest.duplicateId").with("id", id));
        }
    }

    void refuseUnknown(int line, std::string_view key, const std::string& value, bool known) {
        if (!known) {
            m_reader.refuse(line, invalidInput("module.manifest.unknownReference")
                                      .with("key", std::string(key))
                                      .with("value", value));
        }
    }

    /// A privilege of the module's own must be declared; one of another module's is that one's.
    void checkPrivilege(int line, std::string_view key, const std::string& id) {
        const std::string own = m_manifest.id + ".";
        if (id.compare(0, own.size(), own) == 0) {
            const auto& all = m_manifest.privileges;
            refuseUnknown(line, key, id,
                          std::any_of(all.begin(), all.end(),
                                      [&id](const Privilege& each) { return each.id == id; }));
        }
    }

    void checkCapabilities() {
        for (const std::string& capability : m_manifest.capabilities) {
            if (std::find(knownCapabilities.begin(), knownCapabilities.end(), capability) ==
                knownCapabilities.end()) {
                m_reader.refuse(lineOf("capabilities"),
                                invalidInput("module.manifest.unknownCapability")
                                    .with("capability", capability));
            }
        }
    }

    void checkQml() {
        if (!m_manifest.qml.empty() && m_manifest.qt.empty()) {
            m_reader.refuse(lineOf("qml"),
                            invalidInput("module.manifest.missingKey").with("key", "qt"));
        }
    }

    void checkDependencies() {
        std::set<std::string> seen;
        for (const auto* list : {&m_manifest.required, &m_manifest.optional}) {
            for (const Dependency& dependency : *list) {
                refuseTwice(dependency.line, seen, dependency.id);
            }
        }
    }

    void checkPrivileges() {
        std::set<std::string> seen;
        for (const Privilege& privilege : m_manifest.privileges) {
            refuseForeign(privilege.line, "privileges", privilege.id, m_manifest.id + ".");
            refuseTwice(privilege.line, seen, privilege.id);
        }
    }

    void checkData() {
        const ModuleData& data = m_manifest.data;
        if (!data.prefix.empty() && data.prefix != m_manifest.id) {
            m_reader.refuse(lineOf("data"), invalidInput("module.manifest.badValue")
                                                .with("key", "prefix")
                                                .with("value", data.prefix)
                                                .with("example", m_manifest.id));
        }
        std::set<std::string> seen;
        for (const Table& table : data.tables) {
            refuseForeign(table.line, "tables", table.name, data.prefix + "_");
            refuseTwice(table.line, seen, table.name);
            checkPrivilege(table.line, "writePrivilege", table.writePrivilege);
        }
        for (const PublishedView& view : data.publishes) {
            refuseForeign(view.line, "publishes", view.name, data.prefix + "_");
            refuseTwice(view.line, seen, view.name);
        }
    }

    void checkEvents() {
        for (const std::string& type : m_manifest.publishes) {
            refuseForeign(lineOf("publishes"), "publishes", type, m_manifest.id + ".");
        }
    }

    void checkContributions() {
        std::set<std::string> seen;
        for (const Contribution& each : m_manifest.contributions) {
            refuseForeign(each.line, "id", each.id, m_manifest.id + ".");
            refuseTwice(each.line, seen, each.id);
            checkPrivilege(each.line, "privilege", each.privilege);
            if (!each.page.empty() && m_manifest.qml.empty()) {
                m_reader.refuse(each.line,
                                invalidInput("module.manifest.missingKey").with("key", "qml"));
            }
            checkOpens(each);
        }
    }

    void checkOpens(const Contribution& each) {
        const std::string own = m_manifest.id + ".";
        if (each.opens.compare(0, own.size(), own) == 0) {
            refuseUnknown(each.line, "opens", each.opens,
                          m_manifest.contribution(ContributionKind::View, each.opens) != nullptr);
        }
    }

    void checkVerbs() {
        std::set<std::string> seen;
        for (const Verb& verb : m_manifest.verbs) {
            refuseTwice(verb.line, seen, verb.name);
            checkPrivilege(verb.line, "privilege", verb.privilege);
            std::set<std::string> options;
            for (const VerbOption& option : verb.options) {
                refuseTwice(verb.line, options, "--" + option.name);
            }
        }
    }

    StrictReader& m_reader;
    const SourceValue& m_root;
    const Manifest& m_manifest;
};

Result<void> requireFile(const fs::path& packageFolder, const fs::path& name) {
    std::error_code failed;
    if (!fs::is_regular_file(packageFolder / name, failed)) {
        return notFound("module.package.incomplete")
            .with("file", (packageFolder / "module.json").string())
            .with("missing", name.string());
    }
    return {};
}

}  // namespace

void checkManifest(StrictReader& reader, const SourceValue& root, const Manifest& manifest) {
    Checks(reader, root, manifest).run();
}

Result<void> checkPackage(const fs::path& packageFolder, const Manifest& manifest) {
    const std::string version = packageFolder.filename().string();
    const std::string id = packageFolder.parent_path().filename().string();
    if (id != manifest.id || version != manifest.version.toString()) {
        return invalidInput("module.package.misplaced")
            .with("file", (packageFolder / "module.json").string())
            .with("place", manifest.id + "/" + manifest.version.toString());
    }
    NY_TRY(requireFile(packageFolder, manifest.library));
    for (const PublishedView& view : manifest.data.publishes) {
        NY_TRY(requireFile(packageFolder, fs::path("views") / (view.name + ".sql")));
    }
    for (const Contribution* rules : manifest.contributionsOf(ContributionKind::PolicyRules)) {
        NY_TRY(requireFile(packageFolder, rules->file));
    }
    return {};
}

}  // namespace nuanyang::core::modules
