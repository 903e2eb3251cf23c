#include "core/shell/modulesoverview.h"

#include <QLocale>

#include <algorithm>
#include <utility>

#include "core/access/privileges.h"
#include "core/shell/modulestatetext.h"

namespace nuanyang::core::shell {

using modules::ModuleState;

ModulesOverview::ModulesOverview(const Session& session, ui::UseCaseRunner& useCases,
                                 Dialogue& dialogue, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_useCases(useCases), m_dialogue(dialogue) {
    connect(&session, &Session::languageChanged, this, &ModulesOverview::refresh);
    refresh();
}

ModulesOverview::~ModulesOverview() = default;

void ModulesOverview::refresh() {
    auto rows = m_session.host().modules();
    const bool sameModules = std::equal(
        rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const ModuleRow& a, const ModuleRow& b) { return a.info.id() == b.info.id(); });
    if (sameModules) {
        // The rows stay what they are, so that the switch just pressed keeps the keyboard.
        m_rows = std::move(rows);
        emit dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    emit refreshed();
}

bool ModulesOverview::maySwitch() const {
    return m_session.may(access::privilege::switchModules);
}

QString ModulesOverview::summary() const {
    const auto running = std::count_if(m_rows.begin(), m_rows.end(), [](const ModuleRow& row) {
        return row.info.state == ModuleState::Started;
    });
    return tr("%1 of %2 modules are running").arg(running).arg(m_rows.size());
}

void ModulesOverview::requestSwitch(int row, bool on) {
    if (row < 0 || row >= rowCount() || !m_switching.empty()) {
        return;
    }
    const std::string module = m_rows[static_cast<std::size_t>(row)].info.id();
    const auto preview = m_session.host().previewSwitch(module, on);
    if (!preview) {
        m_dialogue.showError(preview.error());
        emit dataChanged(index(row), index(row));  // the switch goes back to where it was
        return;
    }
    if (preview->alsoEnabled.empty() && preview->alsoDisabled.empty()) {
        begin(module, on);
        return;
    }
    ask(*preview);
    emit dataChanged(index(row), index(row));
}

void ModulesOverview::ask(const modules::SwitchReport& preview) {
    const QString title = titleOf(preview.id);
    ui::Question question;
    QStringList parts;
    if (!preview.alsoEnabled.empty()) {
        parts.append(tr("Also goes on: %1.").arg(titlesOf(preview.alsoEnabled)));
    }
    if (!preview.alsoDisabled.empty()) {
        parts.append(tr("Also goes off: %1.").arg(titlesOf(preview.alsoDisabled)));
    }
    parts.append(tr("No data is lost by it."));
    question.title =
        preview.enabled ? tr("Switch on %1?").arg(title) : tr("Switch off %1?").arg(title);
    question.text = parts.join(QStringLiteral("\n"));
    question.acceptText = preview.enabled ? tr("Switch on") : tr("Switch off");
    m_dialogue.ask(
        question, this,
        [this, module = preview.id, on = preview.enabled](const QString&) { begin(module, on); });
}

void ModulesOverview::begin(const std::string& module, bool on) {
    markSwitching(module);
    m_useCases.run(
        this, on ? "module.enable" : "module.disable",
        [host = &m_session.host(), module, on](const Call& call) {
            return host->switchModule(call, module, on);
        },
        [this, module](const Result<modules::SwitchReport>& result) { finish(module, result); });
}

void ModulesOverview::finish(const std::string& module,
                             const Result<modules::SwitchReport>& result) {
    markSwitching({});
    refresh();
    if (!result) {
        m_dialogue.showError(result.error());
        return;
    }
    m_dialogue.toast(result->enabled ? tr("%1 is on.").arg(titleOf(module))
                                     : tr("%1 is off. Its data is kept.").arg(titleOf(module)));
}

void ModulesOverview::markSwitching(const std::string& module) {
    m_switching = module;
    if (!m_rows.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1), {SwitchingRole});
    }
}

QString ModulesOverview::titleOf(const std::string& module) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&module](const ModuleRow& row) {
        return row.info.id() == module;
    });
    return found == m_rows.end() ? QString::fromStdString(module)
                                 : m_session.text(found->info.manifest->title);
}

QString ModulesOverview::titlesOf(const std::vector<std::string>& modules) const {
    QStringList titles;
    for (const std::string& module : modules) {
        titles.append(titleOf(module));
    }
    return titles.join(tr(", "));
}

QString ModulesOverview::reasonOf(const ModuleRow& row) const {
    if (!row.info.reason) {
        return {};
    }
    const Sentence sentence = m_session.sentence(*row.info.reason);
    return QString::fromStdString(sentence.hint.empty() ? sentence.message
                                                        : sentence.message + " " + sentence.hint);
}

QString ModulesOverview::stagesOf(const ModuleRow& row) {
    QStringList stages;
    for (const modules::StageTime& stage : row.info.stages) {
        stages.append(tr("%1 %2 ms")
                          .arg(moduleStateText(stage.reached),
                               QLocale().toString(stage.milliseconds, 'f', 1)));
    }
    return stages.join(QStringLiteral(" · "));
}

int ModulesOverview::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ModulesOverview::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ModuleRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const modules::Manifest& manifest = *row.info.manifest;
    switch (role) {
        case Qt::DisplayRole:
        case TitleRole:
            return m_session.text(manifest.title);
        case SummaryRole:
            return m_session.text(manifest.summary);
        case IconRole:
            return QString::fromStdString(manifest.icon);
        case VersionRole:
            return QString::fromStdString(manifest.version.toString());
        case StateRole:
            return moduleStateText(row.info.state);
        case ToneRole:
            return moduleStateTone(row.info.state);
        case EnabledRole:
            return row.info.enabled;
        case MandatoryRole:
            return manifest.mandatory;
        case SwitchingRole:
            return row.info.id() == m_switching;
        case ReasonRole:
            return reasonOf(row);
        case DecidedByRole:
            return QString::fromStdString(m_session.sentence(row.explanation.reason).message);
        case StagesRole:
            return stagesOf(row);
        default:
            return {};
    }
}

QHash<int, QByteArray> ModulesOverview::roleNames() const {
    return {{TitleRole, "moduleTitle"}, {SummaryRole, "summary"},     {IconRole, "moduleIcon"},
            {VersionRole, "version"},   {StateRole, "moduleState"},   {ToneRole, "tone"},
            {EnabledRole, "on"},        {MandatoryRole, "mandatory"}, {SwitchingRole, "switching"},
            {ReasonRole, "reason"},     {DecidedByRole, "decidedBy"}, {StagesRole, "stages"}};
}

}  // namespace nuanyang::core::shell
