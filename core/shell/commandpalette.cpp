#include "core/shell/commandpalette.h"

#include <QKeySequence>

#include <algorithm>
#include <utility>

namespace nuanyang::core::shell {

double fit(QStringView words, QStringView title) {
    if (words.isEmpty() || title.isEmpty()) {
        return 0;
    }
    const QString text = title.toString().toCaseFolded();
    const QString wanted = words.toString().toCaseFolded();
    if (const auto at = text.indexOf(wanted); at >= 0) {
        const double covered =
            static_cast<double>(wanted.size()) / static_cast<double>(text.size());
        return (at == 0 ? 0.7 : 0.5) + 0.3 * covered;
    }
    qsizetype at = -1;
    for (const QChar letter : wanted) {
        at = text.indexOf(letter, at + 1);
        if (at < 0) {
            return 0;
        }
    }
    return wanted.size() > 1 ? 0.2 : 0;
}

namespace {

QString native(const QString& shortcut) {
    return QKeySequence(shortcut).toString(QKeySequence::NativeText);
}

/// In either language, since people remember the one or the other.
double fitBoth(const QString& words, const LocalizedText& title) {
    return std::max(fit(words, QString::fromStdString(title.chinese)),
                    fit(words, QString::fromStdString(title.english)));
}

}  // namespace

CommandPalette::CommandPalette(const Session& session, const Catalog& catalog, Actions actions,
                               QObject* parent)
    : QAbstractListModel(parent),
      m_session(session),
      m_catalog(catalog),
      m_actions(std::move(actions)),
      m_round(session) {
    connect(&m_round, &SearchRound::answered, this, &CommandPalette::addAnswers);
    match();
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::setText(const QString& text) {
    if (m_text == text) {
        return;
    }
    m_text = text;
    emit textChanged();
    match();
    if (m_text.trimmed().isEmpty()) {
        m_round.stop();
    } else {
        m_round.ask(m_text.trimmed());
    }
    emit stateChanged();
}

void CommandPalette::reset() {
    m_round.stop();
    m_text.clear();
    emit textChanged();
    match();
}

void CommandPalette::match() {
    std::vector<Row> rows;
    addPages(rows);
    addCommands(rows);
    show(std::move(rows));
}

void CommandPalette::addPages(std::vector<Row>& rows) const {
    const QString words = m_text.trimmed();
    for (const Contributed* view : m_catalog.of(modules::ContributionKind::View)) {
        const double score = words.isEmpty() ? 0.5 : fitBoth(words, view->what.title);
        if (score > 0) {
            rows.push_back(
                {Pages, score, m_catalog.titleOf(*view), m_catalog.sectionTitle(view->what.section),
                 QString::fromStdString(view->what.icon),
                 native(QString::fromStdString(view->what.shortcut)),
                 [this, id = view->what.id] { m_actions.openView(id, Json::object()); }});
        }
    }
}

void CommandPalette::addCommands(std::vector<Row>& rows) const {
    const QString words = m_text.trimmed();
    for (const OwnCommand& command : m_actions.ownCommands()) {
        const double score = words.isEmpty() ? 0.4 : fit(words, command.title);
        if (score > 0) {
            rows.push_back({Commands,
                            score,
                            command.title,
                            {},
                            command.icon,
                            native(command.shortcut),
                            command.run});
        }
    }
    for (const Contributed* command : m_catalog.of(modules::ContributionKind::Command)) {
        const double score = words.isEmpty() ? 0.4 : fitBoth(words, command->what.title);
        if (score > 0) {
            rows.push_back({Commands,
                            score,
                            m_catalog.titleOf(*command),
                            {},
                            QString::fromStdString(command->what.icon),
                            native(QString::fromStdString(command->what.shortcut)),
                            [this, copy = *command] { m_actions.runCommand(copy); }});
        }
    }
}

CommandPalette::Row CommandPalette::rowOf(const module::SearchHit& hit) const {
    Row row{hit.subject ? People : Pages,
            hit.score,
            QString::fromStdString(hit.title),
            QString::fromStdString(hit.subtitle),
            QString::fromStdString(hit.icon.empty() && hit.subject ? "person" : hit.icon),
            {},
            {}};
    if (hit.subject) {
        row.run = [this, person = *hit.subject] { m_actions.openPerson(person); };
    } else {
        row.run = [this, view = hit.view, parameters = hit.parameters] {
            m_actions.openView(view, parameters);
        };
    }
    return row;
}

void CommandPalette::addAnswers(const std::vector<modules::SearchAnswer>& answers) {
    auto rows = m_rows;
    m_silent.clear();
    for (const modules::SearchAnswer& answer : answers) {
        if (!answer.hits) {
            const Contributed* provider = m_catalog.find(answer.provider);
            m_silent.append(provider ? m_catalog.titleOf(*provider)
                                     : QString::fromStdString(answer.module));
            continue;
        }
        for (const module::SearchHit& hit : *answer.hits) {
            rows.push_back(rowOf(hit));
        }
    }
    show(std::move(rows));
}

void CommandPalette::show(std::vector<Row> rows) {
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        return a.section != b.section ? a.section < b.section : a.score > b.score;
    });
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit stateChanged();
}

void CommandPalette::choose(int row) {
    if (row < 0 || row >= count()) {
        return;
    }
    const auto run = m_rows[static_cast<std::size_t>(row)].run;
    run();
}

QString CommandPalette::notice() const {
    return m_silent.isEmpty() ? QString() : tr("No answer from: %1").arg(m_silent.join(tr(", ")));
}

QString CommandPalette::sectionTitle(Section section) {
    switch (section) {
        case People:
            return tr("People");
        case Pages:
            return tr("Pages");
        case Commands:
            return tr("Commands");
    }
    return {};
}

int CommandPalette::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant CommandPalette::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto at = static_cast<std::size_t>(index.row());
    const Row& row = m_rows[at];
    switch (role) {
        case Qt::DisplayRole:
        case TitleRole:
            return row.title;
        case SubtitleRole:
            return row.subtitle;
        case IconRole:
            return row.icon;
        case SectionRole:
            return sectionTitle(row.section);
        case SectionStartsRole:
            return at == 0 || m_rows[at - 1].section != row.section;
        case ShortcutRole:
            return row.shortcut;
        default:
            return {};
    }
}

QHash<int, QByteArray> CommandPalette::roleNames() const {
    return {{TitleRole, "title"},       {SubtitleRole, "subtitle"},
            {IconRole, "iconName"},     {SectionRole, "section"},
            {ShortcutRole, "shortcut"}, {SectionStartsRole, "sectionStarts"}};
}

}  // namespace nuanyang::core::shell
