#include "core/modules/binaryrecord.h"

#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

#include "core/modules/checksum.h"
#include "core/modules/sdklibrary.h"
#include "sdk/base/json.h"

namespace nuanyang::core::modules {

namespace fs = std::filesystem;

namespace {

/// The SDK library of this process: after it was rebuilt, everything is tried again.
const std::string& hostStamp() {
    static const std::string stamp = [] {
        struct stat status {};
        if (::stat(sdkLibrary().c_str(), &status) != 0) {
            return std::string("unknown");
        }
        return std::to_string(status.st_ino) + "." + std::to_string(status.st_mtim.tv_sec) + "." +
               std::to_string(status.st_mtim.tv_nsec);
    }();
    return stamp;
}

Json toJson(const BinaryStamp& stamp) {
    return {{"path", stamp.path},
            {"size", stamp.size},
            {"modified", stamp.modified},
            {"inode", stamp.inode},
            {"host", stamp.host}};
}

Json toJson(const Error& error) {
    return {{"kind", static_cast<int>(error.kind)},
            {"code", error.code},
            {"detail", error.detail},
            {"arguments", error.arguments}};
}

Error errorFromJson(const Json& json) {
    Error error;
    error.kind = static_cast<ErrorKind>(json.at("kind").get<int>());
    json.at("code").get_to(error.code);
    json.at("detail").get_to(error.detail);
    json.at("arguments").get_to(error.arguments);
    return error;
}

void readInto(const Json& json, BinaryRecord& record) {
    record.checked = json.at("checked").get<bool>();
    record.probed = json.at("probed").get<bool>();
    if (json.contains("refusal")) {
        record.refusal = errorFromJson(json.at("refusal"));
    }
    json.at("crashes").get_to(record.crashes);
    json.at("endings").get_to(record.endings);
    json.at("quarantinedIn").get_to(record.quarantinedIn);
}

fs::path fileOf(const fs::path& folder, const std::string& package) {
    return folder / "modules" / (package + ".json");
}

}  // namespace

std::optional<BinaryStamp> BinaryStamp::of(const fs::path& library) {
    struct stat status {};
    if (::stat(library.c_str(), &status) != 0) {
        return std::nullopt;
    }
    return BinaryStamp{library.string(), status.st_size,
                       status.st_mtim.tv_sec * 1'000'000'000 + status.st_mtim.tv_nsec,
                       status.st_ino, hostStamp()};
}

std::string BinaryStamp::key() const {
    return std::to_string(inode) + "." + std::to_string(modified);
}

BinaryRecord BinaryRecord::load(const fs::path& folder, const std::string& package,
                                const BinaryStamp& stamp) {
    BinaryRecord record;
    record.stamp = stamp;
    const auto text = readFile(fileOf(folder, package));
    if (!text) {
        return record;
    }
    try {
        const Json json = Json::parse(*text);
        if (json.at("stamp") == toJson(stamp)) {
            readInto(json, record);
        }
    } catch (const Json::exception&) {
        return BinaryRecord{stamp, false, false, {}, {}, {}, {}};
    }
    return record;
}

void BinaryRecord::save(const fs::path& folder, const std::string& package) const {
    Json json = {{"stamp", toJson(stamp)}, {"checked", checked}, {"probed", probed},
                 {"crashes", crashes},     {"endings", endings}, {"quarantinedIn", quarantinedIn}};
    if (refusal) {
        json["refusal"] = toJson(*refusal);
    }
    const fs::path file = fileOf(folder, package);
    const fs::path draft = file.string() + "." + std::to_string(::getpid());
    std::error_code failed;
    fs::create_directories(file.parent_path(), failed);
    std::ofstream(draft) << json.dump(1) << '\n';
    fs::rename(draft, file, failed);
}

}  // namespace nuanyang::core::modules
