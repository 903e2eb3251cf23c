#pragma once

#include <filesystem>
#include <gtest/gtest.h>
#include <memory>
#include <string>
#include <unistd.h>

#include "core/access/access.h"
#include "core/data/dataservice.h"
#include "sdk/base/call.h"

namespace nuanyang::core::access {

/// A fresh data directory with its owner, a clock that stands still until it is moved, and the
/// cheapest passwords that libsodium makes.
class AccessFixture : public testing::Test {
protected:
    void SetUp() override {
        m_directory = std::filesystem::temp_directory_path() /
                      ("access-" + std::to_string(::getpid()) + "-" + std::to_string(++s_count));
        m_data = openData();
        m_access = openAccess(*m_data);
        m_owner = m_access->accounts().createOwner("Wang Min").value().name;
    }
    void TearDown() override {
        m_access.reset();
        m_data.reset();
        std::filesystem::remove_all(m_directory);
    }

    std::unique_ptr<data::DataService> openData() const {
        data::OpenOptions options;
        options.directory = m_directory;
        options.create = true;
        auto opened = data::DataService::open(options);
        EXPECT_TRUE(opened) << opened.error().code << opened.error().detail;
        return std::move(*opened);
    }

    std::unique_ptr<Access> openAccess(data::DataService& data) {
        auto opened = Access::open(
            data, [] { return declaredPrivileges(); }, {1, 8192}, [this] { return m_now; });
        EXPECT_TRUE(opened) << opened.error().code << opened.error().detail;
        return std::move(*opened);
    }

    static std::vector<modules::Privilege> declaredPrivileges() {
        return {{"registry.person.edit", {}, {"unit-clerk", "hr"}},
                {"registry.person.view", {}, {"unit-clerk", "hr", "leader"}}};
    }

    Call callOf(const Caller& caller) const {
        return {caller, "test", officeDay(m_now), Language::English};
    }
    Caller signedIn(const std::string& name, const std::string& password = {}) {
        auto caller = m_access->signIn(name, password);
        EXPECT_TRUE(caller) << caller.error().code;
        return *caller;
    }
    Call ownersCall() { return callOf(signedIn(m_owner, m_ownersPassword)); }

    void giveOwnerAPassword() {
        ASSERT_TRUE(m_access->accounts().setPassword(ownersCall(), m_owner, "sunny day"));
        m_ownersPassword = "sunny day";
    }
    Account addAccount(NewAccount wanted) {
        auto added = m_access->accounts().add(ownersCall(), wanted);
        EXPECT_TRUE(added) << added.error().code;
        return *added;
    }
    Account addClerk(const std::string& name = "clerk") {
        return addAccount({name, Role::UnitClerk, UnitId{7}, ""});
    }

    std::string refusalOf(const std::optional<std::string>& name,
                          const std::optional<std::string>& password) {
        const auto caller = m_access->signIn(name, password);
        return caller ? "" : caller.error().code;
    }
    void pass(std::chrono::seconds time) { m_now.milliseconds += time.count() * 1000; }

    std::vector<data::AuditRecord> refusals() {
        data::AuditFilter filter;
        filter.operation = "refused";
        return m_data->listAudit(filter).value();
    }

    inline static int s_count = 0;
    std::filesystem::path m_directory;
    std::unique_ptr<data::DataService> m_data;
    std::unique_ptr<Access> m_access;
    std::string m_owner;
    std::string m_ownersPassword;
    Instant m_now{1'771'300'000'000};
};

}  // namespace nuanyang::core::access
