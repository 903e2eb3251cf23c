#pragma once

#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/data/dataservice.h"
#include "core/modules/modulehost.h"
#include "sdk/base/json.h"

namespace nuanyang::hostile {

/// A module package about to be made: a manifest that is right, and what a test does to it.
class Draft {
public:
    explicit Draft(const std::string& id, const std::string& version = "1.0.0");

    Draft& script(const std::string& text);
    Draft& needs(const std::string& id, const std::string& range = "*");
    Draft& optional(const std::string& id);
    Draft& verb(const std::string& name, const std::string& what = "reply");
    Draft& search(const std::string& id, const std::string& what);
    Draft& listens(const std::string& type, const std::string& what = "count");
    Draft& publishes(const std::string& verb, const std::string& type);
    /// Any further key of the manifest.
    Draft& with(const std::string& key, Json value);
    Draft& file(const std::string& name, const std::string& text);
    /// Another library in place of the fixture: of the build tree, or these bytes.
    Draft& library(const std::string& name);
    Draft& libraryBytes(const std::string& bytes);
    /// The descriptor says something else than the manifest.
    Draft& lies(const std::string& what, const std::string& value);

    const std::string& id() const { return m_id; }
    /// Writes the package into `<folder>/<id>/<version>`.
    std::filesystem::path write(const std::filesystem::path& folder) const;

private:
    std::string describedLibrary(const std::string& manifest) const;

    std::string m_id;
    Json m_manifest;
    std::string m_script;
    std::string m_library;
    std::string m_bytes;
    std::map<std::string, std::string> m_files;
    std::map<std::string, std::string> m_lies;
};

std::string readBytes(const std::filesystem::path& file);
std::filesystem::path fixtureLibrary();

/// A data directory, module folders and a host over them, all in a folder that goes afterwards.
class HostileTest : public testing::Test {
protected:
    HostileTest();
    ~HostileTest() override;

    std::filesystem::path shipped() const { return m_folder / "shipped"; }
    std::filesystem::path users() const { return m_folder / "users"; }
    std::filesystem::path install(const Draft& draft) { return draft.write(shipped()); }

    /// Opens data service and host, without starting.
    void open();
    void start(const core::modules::Audience& audience = {});
    void close();
    void restart();
    /// Runs `work` in a process of its own and returns how that ended (as waitpid says).
    int inChild(const std::function<void()>& work);

    core::modules::ModuleHost& host() { return *m_host; }
    core::data::DataService& data() { return *m_data; }
    core::modules::ModuleInfo info(const std::string& id);
    /// `started`, `faulted`, …
    std::string state(const std::string& id);
    /// The code of the reason, or nothing.
    std::string reason(const std::string& id);
    /// What the fixture's verb answers, or the error's code under `error`.
    Json run(const std::string& id, const std::string& verb);
    Call call() const;

    core::modules::HostOptions options;

private:
    std::filesystem::path m_folder;
    std::unique_ptr<core::data::DataService> m_data;
    std::unique_ptr<core::modules::ModuleHost> m_host;
};

}  // namespace nuanyang::hostile
