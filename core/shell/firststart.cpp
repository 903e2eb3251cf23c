#include "core/shell/firststart.h"

#include <algorithm>
#include <utility>

namespace nuanyang::core::shell {

namespace {

/// A count of people as somebody writes it; an empty one is none.
std::optional<std::int64_t> figureOf(const QString& text) {
    constexpr std::int64_t most = 1'000'000;
    const QString written = text.trimmed();
    if (written.isEmpty()) {
        return 0;
    }
    bool isNumber = false;
    const std::int64_t figure = written.toLongLong(&isNumber);
    return isNumber && figure >= 0 && figure <= most ? std::optional(figure) : std::nullopt;
}

}  // namespace

FirstStart::FirstStart(const Session& session, ui::UseCaseRunner& useCases, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_useCases(useCases), m_lines(3) {}

FirstStart::~FirstStart() = default;

void FirstStart::setGroupName(const QString& name) {
    if (m_groupName != name) {
        m_groupName = name;
        emit edited();
    }
}

QString FirstStart::groupProblem() const {
    return m_groupName.trimmed().isEmpty() ? tr("The group needs a name.") : QString();
}

QString FirstStart::problemOf(std::size_t row) const {
    const Line& line = m_lines[row];
    if (line.isEmpty()) {
        return {};
    }
    const QString name = line.name.trimmed();
    if (name.isEmpty()) {
        return tr("The unit needs a name.");
    }
    const auto again =
        std::find_if(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(row),
                     [&name](const Line& other) { return other.name.trimmed() == name; });
    if (again != m_lines.begin() + static_cast<std::ptrdiff_t>(row)) {
        return tr("This unit is written down already.");
    }
    return figureOf(line.onDuty) ? QString() : tr("A whole number of people, or nothing.");
}

bool FirstStart::isReady() const {
    if (!groupProblem().isEmpty()) {
        return false;
    }
    bool anyUnit = false;
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        if (!problemOf(row).isEmpty()) {
            return false;
        }
        anyUnit = anyUnit || !m_lines[row].isEmpty();
    }
    return anyUnit;
}

std::vector<UnitDraft> FirstStart::draft() const {
    std::vector<UnitDraft> units;
    for (const Line& line : m_lines) {
        if (!line.isEmpty()) {
            units.push_back({line.name.trimmed().toStdString(), figureOf(line.onDuty).value_or(0)});
        }
    }
    return units;
}

void FirstStart::addUnit() {
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_lines.emplace_back();
    endInsertRows();
    emit edited();
}

void FirstStart::removeUnit(int row) {
    if (row < 0 || row >= rowCount()) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_lines.erase(m_lines.begin() + row);
    endRemoveRows();
    changed(-1);
}

void FirstStart::setUnitName(int row, const QString& name) {
    if (row >= 0 && row < rowCount()) {
        m_lines[static_cast<std::size_t>(row)].name = name;
        changed(row);
    }
}

void FirstStart::setOnDuty(int row, const QString& figure) {
    if (row >= 0 && row < rowCount()) {
        m_lines[static_cast<std::size_t>(row)].onDuty = figure;
        changed(row);
    }
}

void FirstStart::changed(int row) {
    if (row >= 0) {
        emit dataChanged(index(row), index(row), {NameRole, OnDutyRole});
    }
    if (!m_lines.empty()) {
        // A name that is written twice concerns another line as well.
        emit dataChanged(index(0), index(rowCount() - 1), {ProblemRole});
    }
    emit edited();
}

void FirstStart::foundGroup() {
    begin("shell.foundGroup", m_groupName.trimmed(),
          [host = &m_session.host(), units = draft()](const Call& call) {
              return host->foundUnits(call, units);
          });
}

void FirstStart::foundSample() {
    begin("shell.foundSample", {},
          [host = &m_session.host()](const Call& call) { return host->foundSample(call); });
}

void FirstStart::begin(const std::string& verb, const QString& groupName,
                       std::function<Result<void>(const Call&)> work) {
    if (isRunning()) {
        return;
    }
    m_errorText.clear();
    m_errorHint.clear();
    m_run = m_useCases.run(
        this, verb, std::move(work),
        [this, groupName](const Result<void>& result) { finish(result, groupName); });
    connect(m_run.get(), &ui::UseCaseRun::runningChanged, this, &FirstStart::runChanged);
    emit runChanged();
}

void FirstStart::finish(const Result<void>& result, const QString& groupName) {
    if (result) {
        emit founded(groupName);
        return;
    }
    const Sentence sentence = m_session.sentence(result.error());
    m_errorText = QString::fromStdString(sentence.message);
    m_errorHint = QString::fromStdString(sentence.hint);
    emit runChanged();
}

void FirstStart::cancel() {
    if (m_run) {
        m_run->cancel();
    }
}

int FirstStart::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant FirstStart::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    switch (role) {
        case Qt::DisplayRole:
        case NameRole:
            return m_lines[row].name;
        case OnDutyRole:
            return m_lines[row].onDuty;
        case ProblemRole:
            return problemOf(row);
        default:
            return {};
    }
}

QHash<int, QByteArray> FirstStart::roleNames() const {
    return {{NameRole, "name"}, {OnDutyRole, "onDuty"}, {ProblemRole, "problem"}};
}

}  // namespace nuanyang::core::shell
