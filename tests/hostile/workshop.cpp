#include "tests/hostile/workshop.h"

#include <cstring>
#include <fstream>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

#include "core/modules/checksum.h"

namespace nuanyang::hostile {

namespace fs = std::filesystem;

namespace {

const Json someTitle = {{"zh_CN", "样品"}, {"en", "Sample"}};

/// The fields of the fixture's text, in their order and size.
struct Field {
    const char* name;
    std::size_t size;
};
constexpr std::array<Field, 6> fields{
    {{"mark", 24}, {"id", 64}, {"version", 32}, {"sha256", 72}, {"qt", 16}, {"script", 1024}}};
constexpr std::string_view mark = "NUANYANG-FIXTURE-TEXT";

/// These tests are about modules, not about disks.
fs::path inMemory() {
    std::error_code failed;
    const fs::path memory = "/dev/shm";
    return fs::is_directory(memory, failed) ? memory : fs::temp_directory_path();
}

void writeBytes(const fs::path& file, const std::string& bytes) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
}

void writeChecksums(const fs::path& folder) {
    Json list = Json::object();
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            list[entry.path().lexically_relative(folder).string()] =
                core::modules::sha256(readBytes(entry.path()));
        }
    }
    writeBytes(folder / "checksums.json", list.dump(2));
}

}  // namespace

std::string readBytes(const fs::path& file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

fs::path fixtureLibrary() {
    return fs::path(NUANYANG_FIXTURES) / "libhostile_fixture.so";
}

Draft::Draft(const std::string& id, const std::string& version) : m_id(id) {
    m_manifest = {{"id", id},
                  {"version", version},
                  {"sdkAbi", 1},
                  {"library", "lib" + id + ".so"},
                  {"namespace", "fixture::" + id},
                  {"title", someTitle}};
}

Draft& Draft::script(const std::string& text) {
    m_script += text + ";";
    return *this;
}

Draft& Draft::needs(const std::string& id, const std::string& range) {
    m_manifest["requires"].push_back({{"id", id}, {"version", range}});
    return *this;
}

Draft& Draft::optional(const std::string& id) {
    m_manifest["optional"].push_back({{"id", id}, {"version", "*"}});
    return *this;
}

Draft& Draft::verb(const std::string& name, const std::string& what) {
    m_manifest["contributions"]["verbs"].push_back({{"name", name}, {"summary", someTitle}});
    return what.empty() ? *this : script("verb:" + name + "=" + what);
}

Draft& Draft::search(const std::string& id, const std::string& what) {
    m_manifest["contributions"]["searchProviders"].push_back({{"id", id}, {"title", someTitle}});
    return script("search:" + id + "=" + what);
}

Draft& Draft::listens(const std::string& type, const std::string& what) {
    m_manifest["listens"].push_back(type);
    return script("listen:" + type + "=" + what);
}

Draft& Draft::publishes(const std::string& verbName, const std::string& type) {
    m_manifest["publishes"].push_back(type);
    return verb(verbName, "").script("publish:" + verbName + "=" + type);
}

Draft& Draft::with(const std::string& key, Json value) {
    m_manifest[key] = std::move(value);
    return *this;
}

Draft& Draft::file(const std::string& name, const std::string& text) {
    m_files[name] = text;
    return *this;
}

Draft& Draft::library(const std::string& name) {
    m_library = name;
    return *this;
}

Draft& Draft::libraryBytes(const std::string& bytes) {
    m_bytes = bytes;
    m_library = "bytes";
    return *this;
}

Draft& Draft::lies(const std::string& what, const std::string& value) {
    m_lies[what] = value;
    return *this;
}

std::string Draft::describedLibrary(const std::string& manifest) const {
    std::map<std::string, std::string> values{{"mark", std::string(mark)},
                                              {"id", m_id},
                                              {"version", m_manifest["version"].get<std::string>()},
                                              {"sha256", core::modules::sha256(manifest)},
                                              {"qt", "6.4.2"},
                                              {"script", m_script}};
    for (const auto& [what, value] : m_lies) {
        values[what] = value;
    }
    std::string bytes = readBytes(fixtureLibrary());
    std::size_t at = bytes.find(mark);
    for (const Field& field : fields) {
        std::string value = values.at(field.name);
        EXPECT_LT(value.size(), field.size) << field.name;
        value.resize(field.size, '\0');
        bytes.replace(at, field.size, value);
        at += field.size;
    }
    return bytes;
}

fs::path Draft::write(const fs::path& folder) const {
    const fs::path package = folder / m_id / m_manifest["version"].get<std::string>();
    fs::remove_all(package);
    const std::string manifest = m_manifest.dump(2);
    writeBytes(package / "module.json", manifest);
    for (const auto& [name, text] : m_files) {
        writeBytes(package / name, text);
    }
    std::string bytes = m_bytes;
    if (m_library.empty()) {
        bytes = describedLibrary(manifest);
    } else if (m_library != "bytes") {
        bytes = readBytes(fs::path(NUANYANG_FIXTURES) / m_library);
    }
    writeBytes(package / m_manifest["library"].get<std::string>(), bytes);
    writeChecksums(package);
    return package;
}

HostileTest::HostileTest() {
    std::string name = (inMemory() / "nuanyang-hostile-XXXXXX").string();
    m_folder = ::mkdtemp(name.data());
    options.folders.folders = {shipped(), users()};
    options.stateFolder = m_folder / "data" / "state";
    options.probeExecutable = NUANYANG_PROBE;
    options.stageLimit = std::chrono::milliseconds(400);
    options.probeLimit = std::chrono::milliseconds(1500);
}

HostileTest::~HostileTest() {
    close();
    fs::remove_all(m_folder);
}

void HostileTest::open() {
    core::data::OpenOptions openOptions;
    openOptions.directory = m_folder / "data";
    openOptions.create = true;
    auto opened = core::data::DataService::open(openOptions);
    ASSERT_TRUE(opened) << opened.error().code << " " << opened.error().detail;
    m_data = std::move(*opened);
    auto created = core::modules::ModuleHost::create(*m_data, options);
    ASSERT_TRUE(created) << created.error().code << " " << created.error().detail;
    m_host = std::move(*created);
}

void HostileTest::start(const core::modules::Audience& audience) {
    open();
    const auto started = m_host->start(audience);
    ASSERT_TRUE(started) << started.error().code;
}

void HostileTest::close() {
    m_host.reset();
    m_data.reset();
}

void HostileTest::restart() {
    close();
    start();
}

int HostileTest::inChild(const std::function<void()>& work) {
    close();
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        std::_Exit(HasFatalFailure() ? 1 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

core::modules::ModuleInfo HostileTest::info(const std::string& id) {
    const auto found = m_host->module(id);
    return found ? *found : core::modules::ModuleInfo{};
}

std::string HostileTest::state(const std::string& id) {
    const auto found = m_host->module(id);
    return found ? std::string(core::modules::toString(found->state)) : "missing";
}

std::string HostileTest::reason(const std::string& id) {
    const auto found = m_host->module(id);
    return found && found->reason ? found->reason->code : "";
}

Json HostileTest::run(const std::string& id, const std::string& verb) {
    const auto result = m_host->runVerb(call(), id, verb, {});
    return result ? *result : Json{{"error", result.error().code}};
}

Call HostileTest::call() const {
    return Call(core::data::DataService::systemCaller(), "test.verb", *Date::create(2026, 3, 1),
                Language::English);
}

}  // namespace nuanyang::hostile
