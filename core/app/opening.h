#pragma once

#include <QObject>

#include <functional>
#include <memory>

#include "core/app/househost.h"
#include "core/app/options.h"
#include "core/shell/entrance.h"

namespace nuanyang::core::app {

/// An opened house, or why there is none.
struct Opened {
    std::unique_ptr<HouseHost> host;
    shell::Entrance entrance;
    std::optional<Error> failure;
};

/// The folder that the options mean, as an absolute path.
std::filesystem::path dataDirectory(const Options& options);

/// Opens the house, walks in where no password is asked for (or where `NUANYANG_PASSWORD` answers
/// for `--as`), and starts the modules. Blocks; a directory without data is made.
Opened open(const Options& options, Language language, const house::HouseOptions& surroundings);

/// The same on a thread of its own; `opened` is called on the GUI thread. Modules are loaded on the
/// GUI thread too, which must run its event loop meanwhile.
void openInBackground(const Options& options, Language language, QObject* guard,
                      std::function<void(Opened)> opened);

}  // namespace nuanyang::core::app
