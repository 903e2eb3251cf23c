#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "core/data/grants.h"
#include "sdk/base/result.h"

namespace nuanyang::core::data {

/// A module's grants as the service looks them up. Immutable.
struct RegisteredModule {
    ModuleGrants grants;
    std::uint64_t generation = 0;

    const TableGrant* table(std::string_view name) const;
    /// The derived table that `name` is, or whose full-text storage it is.
    const TableGrant* derived(std::string_view name) const;
    const PublishedView* published(std::string_view view) const;
    /// Whether the name lies in the module's part of the schema.
    bool owns(std::string_view name) const;
    bool mayRead(std::string_view view) const;
    /// Not to be read but through its scoped view.
    bool isPersonal(std::string_view name) const;
};

using ModulePtr = std::shared_ptr<const RegisteredModule>;

/// Which modules there are in this process, and what each may touch. Thread-safe.
class ModuleBook {
public:
    /// Fails with `data.grant.invalid`.
    Result<ModulePtr> add(ModuleGrants grants);
    ModulePtr find(std::string_view id) const;
    /// Who publishes the view; null when nobody here does.
    ModulePtr publisherOf(std::string_view view) const;
    /// Changes whenever connections must look at their views again.
    std::uint64_t generation() const { return m_generation.load(std::memory_order_acquire); }
    void touch() { m_generation.fetch_add(1, std::memory_order_acq_rel); }

private:
    mutable std::mutex m_mutex;
    std::map<std::string, ModulePtr, std::less<>> m_modules;
    std::atomic<std::uint64_t> m_generation{1};
};

/// A lower-case SQL name that needs no quotes.
bool isPlainName(std::string_view name);

}  // namespace nuanyang::core::data
