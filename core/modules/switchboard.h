#pragma once

#include <functional>
#include <memory>
#include <string>

#include "core/data/dataservice.h"
#include "core/modules/enablement.h"

namespace nuanyang::core::modules {

/// Keeps the switches in the data directory, where every process and every desk finds them, and
/// every change of them in the audit log.
class Switchboard {
public:
    /// Fails with `data.*`.
    static Result<std::unique_ptr<Switchboard>> open(data::DataService& data);

    /// As they are stored now: another process may have changed them.
    Result<Switches> read(const Call& call);
    /// Stores what differs between the two.
    Result<void> write(const Call& call, const Switches& before, const Switches& after);
    /// Calls `stored` after switches were stored by anybody; as `Database::watch` does.
    std::unique_ptr<nuanyang::data::Subscription> watch(std::function<void()> stored);

private:
    explicit Switchboard(std::shared_ptr<data::Database> database)
        : m_database(std::move(database)) {}

    std::shared_ptr<data::Database> m_database;
};

}  // namespace nuanyang::core::modules
