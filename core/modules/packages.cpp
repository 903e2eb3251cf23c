#include "core/modules/packages.h"

#include <algorithm>
#include <chrono>
#include <set>

#include "core/modules/elffile.h"
#include "core/modules/librarychecks.h"
#include "sdk/module/module.h"

namespace nuanyang::core::modules {

namespace fs = std::filesystem;

namespace {

/// A folder that looks like a package.
struct Place {
    fs::path folder;
    std::string id;
    std::optional<Version> version;
};

/// `6.4.2` → `6.4`: what compiled QML depends on.
std::string majorMinor(std::string_view version) {
    const std::size_t second = version.find('.', version.find('.') + 1);
    return std::string(version.substr(0, second));
}

Result<void> checkHost(const Manifest& manifest, const std::vector<std::string>& reservedUris) {
    if (manifest.sdkAbi != NUANYANG_SDK_ABI) {
        return invalidInput("module.manifest.abi")
            .with("module", manifest.id)
            .with("found", std::to_string(manifest.sdkAbi))
            .with("expected", std::to_string(NUANYANG_SDK_ABI));
    }
    const std::string own = majorMinor(NUANYANG_QT_VERSION);
    if (!manifest.qt.empty() && majorMinor(manifest.qt) != own) {
        return invalidInput("module.manifest.qt")
            .with("module", manifest.id)
            .with("found", manifest.qt)
            .with("expected", own);
    }
    for (const std::string& uri : manifest.qml) {
        if (std::find(reservedUris.begin(), reservedUris.end(), uri) != reservedUris.end()) {
            return conflict("module.qml.taken").with("uri", uri).with("by", "Nuanyang");
        }
    }
    return {};
}

class Discoverer {
public:
    explicit Discoverer(const HostOptions& options) : m_options(options) {}

    Discovery run() {
        for (const fs::path& folder : m_options.folders.folders) {
            visitFolder(folder);
        }
        for (auto& [id, places] : m_places) {
            choose(id, places);
        }
        refuseCollisions();
        return std::move(m_discovery);
    }

private:
    void note(const fs::path& path, const std::string& id, const std::string& version,
              Error reason) {
        m_discovery.findings.push_back({path, id, version, std::move(reason)});
    }

    void noteRubbish(const fs::path& path) {
        note(path, {}, {}, invalidInput("module.folder.rubbish").with("file", path.string()));
    }

    /// A folder that is not there is no news: most people have no modules of their own.
    void visitFolder(const fs::path& folder) {
        std::error_code failed;
        for (const auto& entry : fs::directory_iterator(folder, failed)) {
            if (entry.is_directory(failed)) {
                visitModule(entry.path());
            } else {
                noteRubbish(entry.path());
            }
        }
        if (failed && failed != std::errc::no_such_file_or_directory) {
            note(folder, {}, {},
                 unavailable("module.folder.unreadable", failed.message())
                     .with("file", folder.string()));
        }
    }

    void visitModule(const fs::path& folder) {
        std::error_code failed;
        bool any = false;
        for (const auto& entry : fs::directory_iterator(folder, failed)) {
            if (!entry.is_directory(failed)) {
                noteRubbish(entry.path());
                continue;
            }
            any = true;
            const std::string id = folder.filename().string();
            m_places[id].push_back(
                {entry.path(), id, Version::parse(entry.path().filename().string())});
        }
        if (!any) {
            noteRubbish(folder);
        }
    }

    /// The newest version that can be used; of two copies of one version the first that was found.
    void choose(const std::string& id, std::vector<Place>& places) {
        std::stable_sort(places.begin(), places.end(), [](const Place& left, const Place& right) {
            return left.version && (!right.version || *right.version < *left.version);
        });
        std::optional<Package> chosen;
        std::vector<Package> refused;
        for (const Place& place : places) {
            if (chosen) {
                noteHidden(place, *chosen);
                continue;
            }
            Package package = examine(place);
            if (package.refusal) {
                note(place.folder, id, package.manifest->version.toString(), *package.refusal);
                refused.push_back(std::move(package));
            } else {
                chosen = std::move(package);
            }
        }
        m_discovery.packages.emplace(id, chosen ? std::move(*chosen) : std::move(refused.front()));
    }

    void noteHidden(const Place& place, const Package& chosen) {
        const bool same = place.version == chosen.manifest->version;
        note(place.folder, place.id, place.folder.filename().string(),
             conflict(same ? "module.package.duplicate" : "module.package.superseded")
                 .with("module", place.id)
                 .with("file", place.folder.string())
                 .with("used", chosen.folder.string()));
    }

    Package examine(const Place& place) {
        const auto began = std::chrono::steady_clock::now();
        Package package;
        package.folder = place.folder;
        auto manifest = Manifest::load(place.folder);
        if (manifest) {
            package.manifest = std::make_shared<const Manifest>(std::move(*manifest));
            if (auto checked = check(package); !checked) {
                package.refusal = std::move(checked).error();
            }
        } else {
            package.refusal = manifest.error();
            package.manifest = unreadableManifest(place);
        }
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - began;
        package.milliseconds = took.count();
        return package;
    }

    static std::shared_ptr<const Manifest> unreadableManifest(const Place& place) {
        auto manifest = std::make_shared<Manifest>();
        manifest->id = place.id;
        manifest->version = place.version.value_or(Version());
        manifest->title = {place.id, place.id};
        return manifest;
    }

    Result<void> check(Package& package) const {
        NY_TRY(checkHost(*package.manifest, m_options.reservedUris));
        const auto stamp = BinaryStamp::of(package.library());
        if (!stamp) {
            return unavailable("module.package.unreadable")
                .with("file", package.library().string());
        }
        package.record =
            BinaryRecord::load(m_options.stateFolder, packageName(*package.manifest), *stamp);
        if (!package.record.checked) {
            const ElfFile library = NY_TRY(ElfFile::read(package.library()));
            NY_TRY(checkLibrary(library, *package.manifest, package.library().string()));
            package.record.checked = true;
            package.record.save(m_options.stateFolder, packageName(*package.manifest));
        }
        if (package.record.refusal) {
            return *package.record.refusal;
        }
        return {};
    }

    void refuseCollisions() {
        std::map<std::string, std::string> owners;  // of a namespace or a URI
        for (auto& [id, package] : m_discovery.packages) {
            if (package.refusal) {
                continue;
            }
            if (auto reason = collision(package, owners)) {
                note(package.folder, id, package.manifest->version.toString(), *reason);
                package.refusal = std::move(reason);
                continue;
            }
            owners[package.manifest->cppNamespace] = id;
            for (const std::string& uri : package.manifest->qml) {
                owners[uri] = id;
            }
        }
    }

    static std::optional<Error> collision(const Package& package,
                                          const std::map<std::string, std::string>& owners) {
        const auto sameNamespace = owners.find(package.manifest->cppNamespace);
        if (sameNamespace != owners.end()) {
            return conflict("module.namespace.taken")
                .with("module", package.manifest->id)
                .with("namespace", package.manifest->cppNamespace)
                .with("by", sameNamespace->second);
        }
        for (const std::string& uri : package.manifest->qml) {
            if (const auto owner = owners.find(uri); owner != owners.end()) {
                return conflict("module.qml.taken").with("uri", uri).with("by", owner->second);
            }
        }
        return std::nullopt;
    }

    const HostOptions& m_options;
    std::map<std::string, std::vector<Place>> m_places;
    Discovery m_discovery;
};

}  // namespace

std::string packageName(const Manifest& manifest) {
    return manifest.id + "-" + manifest.version.toString();
}

Discovery discover(const HostOptions& options) {
    return Discoverer(options).run();
}

}  // namespace nuanyang::core::modules
