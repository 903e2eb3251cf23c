#include "core/app/opening.h"

#include <QCoreApplication>
#include <QFile>
#include <QMetaObject>
#include <QPointer>

#include <cstdlib>
#include <thread>
#include <utility>

namespace nuanyang::core::app {

namespace {

bool hasData(const std::filesystem::path& directory) {
    std::error_code ignored;
    return std::filesystem::exists(directory / "nuanyang.db", ignored);
}

shell::Entrance enterAsNamed(HouseHost& host, const std::string& account, Language language) {
    shell::Entrance entrance;
    const char* password = std::getenv("NUANYANG_PASSWORD");
    const auto caller =
        host.signIn(account, password ? std::optional<std::string>(password) : std::nullopt);
    if (caller) {
        return shell::enterAs(host, *caller, language);
    }
    entrance = shell::enter(host);
    entrance.caller.reset();  // who asked to be somebody else is not let in as the owner
    entrance.asksForPassword = true;
    if (password) {
        entrance.trouble = caller.error();
    }
    return entrance;
}

}  // namespace

std::filesystem::path dataDirectory(const Options& options) {
    std::error_code ignored;
    const auto named = options.data.value_or(house::defaultDataDirectory());
    const auto absolute = std::filesystem::absolute(named, ignored);
    return absolute.empty() ? named : absolute.lexically_normal();
}

Opened open(const Options& options, Language language, const house::HouseOptions& surroundings) {
    house::HouseOptions houseOptions = surroundings;
    houseOptions.dataDirectory = dataDirectory(options);
    houseOptions.today = options.today;
    houseOptions.language = language;
    houseOptions.create = !hasData(houseOptions.dataDirectory);
    auto house = house::House::open(std::move(houseOptions));
    if (!house) {
        return {nullptr, {}, house.error()};
    }
    Opened opened;
    opened.host = std::make_unique<HouseHost>(std::move(*house));
    opened.entrance = options.account ? enterAsNamed(*opened.host, *options.account, language)
                                      : shell::enter(*opened.host);
    return opened;
}

void openInBackground(const Options& options, Language language, QObject* guard,
                      std::function<void(Opened)> opened) {
    house::HouseOptions surroundings;
    surroundings.onMainThread = [](const std::function<void()>& task) {
        QMetaObject::invokeMethod(qApp, task, Qt::BlockingQueuedConnection);
    };
    surroundings.resourceExists = [](const std::string& path) {
        return QFile::exists(QString::fromStdString(path));
    };
    std::thread([options, language, surroundings = std::move(surroundings),
                 guard = QPointer<QObject>(guard), opened = std::move(opened)] {
        auto result = std::make_shared<Opened>(open(options, language, surroundings));
        QMetaObject::invokeMethod(
            qApp,
            [guard, opened, result] {
                if (guard) {
                    opened(std::move(*result));
                }
            },
            Qt::QueuedConnection);
    }).detach();
}

}  // namespace nuanyang::core::app
