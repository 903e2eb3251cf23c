#include "core/shell/settings.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>
#include <unistd.h>
#include <utility>

#include "sdk/base/date.h"
#include "sdk/base/json.h"

namespace nuanyang::core::shell {

namespace {

constexpr std::array appearanceWords{
    std::pair{Appearance::System, "system"},
    std::pair{Appearance::Light, "light"},
    std::pair{Appearance::Dark, "dark"},
    std::pair{Appearance::HighContrast, "high-contrast"},
};

std::string wordOf(Appearance appearance) {
    const auto* found =
        std::find_if(appearanceWords.begin(), appearanceWords.end(),
                     [appearance](const auto& entry) { return entry.first == appearance; });
    return found->second;
}

Error damaged(const std::string& reason) {
    return corrupt("shell.settings.damaged", reason).with("reason", reason);
}

/// Reads what is there and remembers the first thing that was not as it should be.
class Reader {
public:
    explicit Reader(const Json& object) : m_object(object) {}

    void number(const char* key, int low, int high, int& out) {
        if (const Json* value = find(key, &Json::is_number_integer)) {
            const auto wide = value->get<std::int64_t>();
            if (wide < low || wide > high) {
                m_problem = key;
                return;
            }
            out = static_cast<int>(wide);
        }
    }
    void flag(const char* key, bool& out) {
        if (const Json* value = find(key, &Json::is_boolean)) {
            out = value->get<bool>();
        }
    }
    /// `take` returns false for a word it does not know.
    template <class Take>
    void word(const char* key, Take take) {
        if (const Json* value = find(key, &Json::is_string)) {
            if (!take(value->get<std::string>())) {
                m_problem = key;
            }
        }
    }
    const Json* object(const char* key) { return find(key, &Json::is_object); }
    void adopt(const Reader& inner) {
        if (!inner.m_problem.empty()) {
            m_problem = inner.m_problem;
        }
    }
    const std::string& problem() const { return m_problem; }

private:
    const Json* find(const char* key, bool (Json::*isRight)() const noexcept) {
        const auto found = m_object.find(key);
        if (found == m_object.end()) {
            return nullptr;
        }
        if (!((*found).*isRight)()) {
            m_problem = key;
            return nullptr;
        }
        return &*found;
    }

    const Json& m_object;
    std::string m_problem;
};

bool takeAppearance(const std::string& word, Appearance& out) {
    const auto* found = std::find_if(appearanceWords.begin(), appearanceWords.end(),
                                     [&word](const auto& entry) { return word == entry.second; });
    if (found == appearanceWords.end()) {
        return false;
    }
    out = found->first;
    return true;
}

bool takeLanguage(const std::string& word, std::optional<Language>& out) {
    out = parseLanguage(word);
    return out.has_value();
}

void readWindow(Reader& reader, WindowPlace& out) {
    const Json* object = reader.object("window");
    if (!object) {
        return;
    }
    constexpr int farthest = 100'000;
    Reader window(*object);
    window.number("x", -farthest, farthest, out.x);
    window.number("y", -farthest, farthest, out.y);
    window.number("width", 0, farthest, out.width);
    window.number("height", 0, farthest, out.height);
    window.flag("maximized", out.maximized);
    reader.adopt(window);
}

std::optional<std::string> readFile(const std::filesystem::path& path) {
    const std::ifstream file(path, std::ios::binary);
    if (!file) {
        return std::nullopt;
    }
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

}  // namespace

Result<Settings> Settings::parse(const std::string& text) {
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) {
        return damaged("not JSON");
    }
    Settings settings;
    Reader reader(json);
    reader.word("language",
                [&](const std::string& word) { return takeLanguage(word, settings.language); });
    reader.word("appearance",
                [&](const std::string& word) { return takeAppearance(word, settings.appearance); });
    reader.word("groupName", [&](const std::string& word) {
        settings.groupName = word;
        return true;
    });
    reader.number("textPercent", 100, 200, settings.textPercent);
    reader.flag("reducedMotion", settings.reducedMotion);
    reader.flag("navigationFolded", settings.navigationFolded);
    reader.number("idleMinutes", 0, 24 * 60, settings.idleMinutes);
    readWindow(reader, settings.window);
    if (!reader.problem().empty()) {
        return damaged(reader.problem());
    }
    return settings;
}

std::string Settings::toJson() const {
    Json json = Json::object();
    if (language) {
        json["language"] = toString(*language);
    }
    json["appearance"] = wordOf(appearance);
    json["textPercent"] = textPercent;
    if (!groupName.empty()) {
        json["groupName"] = groupName;
    }
    json["reducedMotion"] = reducedMotion;
    json["navigationFolded"] = navigationFolded;
    json["idleMinutes"] = idleMinutes;
    if (window.width > 0) {
        json["window"] = {{"x", window.x},
                          {"y", window.y},
                          {"width", window.width},
                          {"height", window.height},
                          {"maximized", window.maximized}};
    }
    return json.dump(2) + "\n";
}

SettingsFile::SettingsFile(std::filesystem::path directory)
    : m_path(std::move(directory) / "settings.json") {}

SettingsFile::Loaded SettingsFile::load() const {
    std::error_code ignored;
    if (!std::filesystem::exists(m_path, ignored)) {
        if (!std::filesystem::exists(marker(), ignored)) {
            return {};  // no client has kept anything here yet
        }
        return {{}, notFound("shell.settings.missing").with("file", m_path.string())};
    }
    const auto text = readFile(m_path);
    auto settings = text ? Settings::parse(*text) : Result<Settings>(damaged("unreadable"));
    if (!settings) {
        return {{}, keepAside(settings.error())};
    }
    return {std::move(*settings), std::nullopt};
}

std::filesystem::path SettingsFile::marker() const {
    return m_path.parent_path() / "state" / "settings-kept";
}

Error SettingsFile::keepAside(const Error& damage) const {
    const auto aside =
        m_path.parent_path() /
        ("settings.damaged-" + std::to_string(Instant::now().milliseconds) + ".json");
    std::error_code failed;
    std::filesystem::rename(m_path, aside, failed);
    return Error(damage).with("kept", failed ? m_path.string() : aside.string());
}

Result<void> SettingsFile::save(const Settings& settings) const {
    // A name of its own for each process: several clients may have the directory open.
    const std::filesystem::path draft = m_path.string() + "." + std::to_string(::getpid());
    {
        std::ofstream file(draft, std::ios::binary | std::ios::trunc);
        file << settings.toJson();
        file.flush();
        if (!file) {
            std::error_code ignored;
            std::filesystem::remove(draft, ignored);
            return unavailable("shell.settings.notSaved").with("file", m_path.string());
        }
    }
    std::error_code failed;
    std::filesystem::rename(draft, m_path, failed);
    if (failed) {
        return unavailable("shell.settings.notSaved", failed.message())
            .with("file", m_path.string());
    }
    // From now on a missing file has been lost, which is worth a word.
    std::error_code ignored;
    std::filesystem::create_directories(marker().parent_path(), ignored);
    std::ofstream(marker()).flush();
    return {};
}

}  // namespace nuanyang::core::shell
