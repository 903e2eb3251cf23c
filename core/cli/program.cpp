#include "core/cli/program.h"

#include <algorithm>

#include "core/access/catalog.h"
#include "core/access/refusal.h"
#include "core/cli/catalog.h"
#include "core/cli/installedverbs.h"
#include "core/cli/resulttext.h"
#include "core/cli/spokenlanguage.h"
#include "core/cli/usage.h"
#include "core/data/dataservice.h"
#include "core/modules/modulehost.h"

namespace nuanyang::core::cli {

namespace {

/// The catalogs that are there without a data directory. They are compiled in and tested, so a
/// failure to read one would be a defect that only costs sentences.
Messages hostMessages() {
    Messages messages;
    (void)messages.add(messageCatalog(), "cli/messages.json");
    (void)messages.add(labelCatalog(), "cli/labels.json");
    (void)messages.add(house::messageCatalog(), "house/messages.json");
    (void)messages.add(access::messageCatalog(), "access/messages.json");
    (void)messages.add(data::messageCatalog(), "data/messages.json");
    (void)messages.add(modules::messageCatalog(), "modules/messages.json");
    return messages;
}

std::vector<std::filesystem::path> moduleFolders() {
    std::vector<std::filesystem::path> folders = house::userModuleFolders();
    folders.insert(folders.begin(),
                   house::Places::around(house::runningExecutable()).shippedModules);
    return folders;
}

/// The host's verbs first; a module cannot take the name of one of their groups.
VerbCatalog completeCatalog() {
    VerbCatalog catalog;
    for (VerbGroup& group : hostVerbGroups()) {
        catalog.add(std::move(group));
    }
    for (VerbGroup& group : installedVerbs(moduleFolders())) {
        if (catalog.group(group.id) == nullptr && group.id != "help") {
            catalog.add(std::move(group));
        }
    }
    return catalog;
}

const HostVerb* hostVerb(const VerbCatalog::Found& found) {
    const auto& verbs = hostVerbs();
    const auto match = std::find_if(verbs.begin(), verbs.end(), [&](const HostVerb& each) {
        return each.group == found.group->id && each.declaration.name == found.verb->name;
    });
    return match == verbs.end() ? nullptr : &*match;
}

Result<Outcome> performModuleVerb(Desk& desk, const Invocation& invocation) {
    NY_TRY(desk.prepare(Readiness::ModulesRunning));
    const std::string& module = invocation.verb.group->id;
    modules::ModuleHost& host = desk.house().modules();
    const auto info = host.module(module);
    if (info && info->enabled) {
        NY_TRY(desk.require(module, invocation.verb.verb->privilege));
    }
    const Call call = NY_TRY(desk.call());
    return Outcome{
        NY_TRY(host.runVerb(call, module, invocation.verb.verb->name, invocation.arguments)),
        std::nullopt};
}

}  // namespace

Program::Program(Streams streams, Terminal& terminal, std::stop_token stop)
    : m_streams(streams),
      m_terminal(terminal),
      m_stop(std::move(stop)),
      m_messages(hostMessages()),
      m_catalog(completeCatalog()),
      m_language(machineLanguage(terminal)) {}

ExitCode Program::run(std::span<const std::string> words) {
    const GlobalOptions peeked = peekGlobalOptions(words);
    m_json = peeked.json;
    m_language = peeked.language.value_or(m_language);
    const auto invocation = parseInvocation(words, m_catalog);
    if (!invocation) {
        return tellUsage(invocation.error());
    }
    if (invocation->global.version) {
        m_streams.out << "nuanyangctl " << versionText() << "\n";
        return finish(ExitCode::Done);
    }
    return finish(invocation->wantsHelp ? help(*invocation) : carryOut(*invocation));
}

ExitCode Program::help(const Invocation& invocation) {
    if (invocation.wantsMarkdown) {
        m_streams.out << markdownReference(m_catalog, m_language);
        return ExitCode::Done;
    }
    const auto text = helpFor(m_catalog, invocation.helpTopic, m_language);
    if (!text) {
        return tellUsage(text.error());
    }
    m_streams.out << *text;
    return ExitCode::Done;
}

ExitCode Program::carryOut(const Invocation& invocation) {
    const SettingsLanguage settings = settingsLanguage(dataDirectory(invocation.global));
    if (!invocation.global.language && settings.language) {
        m_language = *settings.language;
    }
    Desk desk(invocation, m_language, {m_terminal, m_streams.screen, m_messages, m_stop});
    if (settings.notice) {
        desk.notice(*settings.notice);
    }
    const auto outcome = perform(desk, invocation);
    if (!outcome) {
        return tell(desk.failure(outcome.error()));
    }
    return print(desk, *outcome);
}

Result<Outcome> Program::perform(Desk& desk, const Invocation& invocation) {
    const HostVerb* verb = hostVerb(invocation.verb);
    if (verb == nullptr) {
        return performModuleVerb(desk, invocation);
    }
    NY_TRY(desk.prepare(verb->readiness));
    return verb->run(desk, invocation.arguments);
}

ExitCode Program::print(Desk& desk, const Outcome& outcome) {
    if (m_json) {
        m_streams.out << outcome.result.dump(2, ' ', false, Json::error_handler_t::replace) << "\n";
    } else {
        m_streams.out << resultText(outcome.result, desk.vocabulary(), m_language);
    }
    return outcome.error ? tell(desk.failure(*outcome.error)) : ExitCode::Done;
}

ExitCode Program::tell(const Failure& failure) {
    m_streams.screen << (m_json ? failureJson(failure) : failureLine(failure)) << std::flush;
    return failure.exit;
}

ExitCode Program::tellUsage(const Error& error) {
    return tell(describe(error, FailureCause::Usage, m_messages, m_language));
}

/// A result that did not reach the reader (a full disk behind `>`) is no success.
ExitCode Program::finish(ExitCode exit) {
    m_streams.out.flush();
    if (m_streams.out || exit != ExitCode::Done) {
        return exit;
    }
    return tell(
        describe(unavailable("cli.output.failed"), FailureCause::Verb, m_messages, m_language));
}

}  // namespace nuanyang::core::cli
