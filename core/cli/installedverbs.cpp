#include "core/cli/installedverbs.h"

#include <fstream>
#include <iterator>
#include <map>

#include "core/modules/manifest.h"

namespace nuanyang::core::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t largestManifest = std::uintmax_t{1} << 20;

std::vector<fs::path> foldersIn(const fs::path& folder) {
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        std::error_code ignored;
        if (entry->is_directory(ignored)) {
            found.push_back(entry->path());
        }
    }
    return found;
}

std::optional<modules::Manifest> readManifest(const fs::path& package) {
    const fs::path path = package / "module.json";
    std::error_code error;
    if (!fs::is_regular_file(path, error) || fs::file_size(path, error) > largestManifest) {
        return std::nullopt;
    }
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    auto manifest = modules::Manifest::parse(text, path.string());
    return manifest ? std::optional(std::move(*manifest)) : std::nullopt;
}

}  // namespace

std::vector<VerbGroup> installedVerbs(const std::vector<fs::path>& folders) {
    std::map<std::string, modules::Manifest> newest;
    for (const fs::path& folder : folders) {
        for (const fs::path& module : foldersIn(folder)) {
            for (const fs::path& package : foldersIn(module)) {
                auto manifest = readManifest(package);
                const auto known = manifest ? newest.find(manifest->id) : newest.end();
                if (manifest &&
                    (known == newest.end() || known->second.version < manifest->version)) {
                    newest.insert_or_assign(manifest->id, std::move(*manifest));
                }
            }
        }
    }
    std::vector<VerbGroup> groups;
    for (auto& [id, manifest] : newest) {
        if (!manifest.verbs.empty()) {
            groups.push_back({id, manifest.title, std::move(manifest.verbs)});
        }
    }
    return groups;
}

}  // namespace nuanyang::core::cli
