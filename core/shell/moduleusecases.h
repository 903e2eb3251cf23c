#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <string>

#include "core/shell/workers.h"
#include "sdk/ui/usecaserunner.h"

namespace nuanyang::core::shell {

/// Makes the call of a verb for the person who has signed in. GUI thread.
using CallMaker =
    std::function<Call(std::string verb, std::stop_token stop, std::shared_ptr<Progress> progress)>;

/// The use cases that the views of one module have under way, on the workers of the window.
class ModuleUseCases final : public ui::UseCaseRunner {
public:
    ModuleUseCases(Workers& workers, CallMaker makeCall);
    ~ModuleUseCases() override;

    /// Asks everything under way to stop and drops the callbacks. GUI thread.
    void abandonAll();
    /// True when nothing is under way any more, false when the limit has passed first. Any thread.
    bool waitIdle(std::chrono::milliseconds limit) const;
    int underWay() const;

private:
    struct Ledger;

    std::shared_ptr<ui::UseCaseRun> start(QObject* guard, std::string verb, Work work) override;

    Workers& m_workers;
    CallMaker m_makeCall;
    std::shared_ptr<Ledger> m_ledger;
};

}  // namespace nuanyang::core::shell
