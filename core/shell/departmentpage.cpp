#include "core/shell/departmentpage.h"

#include <QStringList>

#include <utility>

#include "core/access/privileges.h"

namespace nuanyang::core::shell {

DepartmentPage::DepartmentPage(const Session& session, ui::UseCaseRunner& useCases,
                               Dialogue& dialogue, QObject* parent)
    : QAbstractListModel(parent),
      m_session(session),
      m_useCases(useCases),
      m_dialogue(dialogue),
      m_department(ownDepartment()) {
    for (ModuleRow& module : session.host().modules()) {
        const bool used = module.info.enabled;
        m_rows.push_back({std::move(module), used});
    }
}

DepartmentPage::~DepartmentPage() = default;

bool DepartmentPage::mayEdit() const {
    return m_session.may(access::privilege::switchModules);
}

QString DepartmentPage::ownDepartment() const {
    return QString::fromStdString(m_session.caller().department());
}

QString DepartmentPage::known() const {
    QStringList names;
    for (const std::string& department : m_session.host().departments()) {
        names.append(QString::fromStdString(department));
    }
    return names.join(tr(", "));
}

bool DepartmentPage::isReady() const {
    return mayEdit() && !m_busy && !m_department.trimmed().isEmpty();
}

void DepartmentPage::setDepartment(const QString& department) {
    if (m_department != department) {
        m_department = department;
        emit edited();
    }
}

void DepartmentPage::setUsed(int row, bool used) {
    if (row >= 0 && row < rowCount()) {
        m_rows[static_cast<std::size_t>(row)].used = used;
        emit dataChanged(index(row), index(row), {UsedRole});
        emit edited();
    }
}

void DepartmentPage::store() {
    if (!isReady()) {
        return;
    }
    std::vector<std::string> used;
    for (const Row& row : m_rows) {
        if (row.used) {
            used.push_back(row.module.info.id());
        }
    }
    m_busy = true;
    emit edited();
    m_useCases.run(
        this, "module.profile",
        [host = &m_session.host(), department = m_department.trimmed().toStdString(),
         used = std::move(used)](const Call& call) {
            return host->defineProfile(call, department, used);
        },
        [this](const Result<void>& result) { finish(result); });
}

void DepartmentPage::finish(const Result<void>& result) {
    m_busy = false;
    if (result) {
        m_dialogue.toast(tr("The profile of %1 is saved.").arg(m_department.trimmed()));
    } else {
        m_dialogue.showError(result.error());
    }
    emit edited();
}

int DepartmentPage::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DepartmentPage::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const modules::Manifest& manifest = *row.module.info.manifest;
    switch (role) {
        case Qt::DisplayRole:
        case TitleRole:
            return m_session.text(manifest.title);
        case SummaryRole:
            return m_session.text(manifest.summary);
        case MandatoryRole:
            return manifest.mandatory;
        case UsedRole:
            return row.used || manifest.mandatory;
        default:
            return {};
    }
}

QHash<int, QByteArray> DepartmentPage::roleNames() const {
    return {{TitleRole, "title"},
            {SummaryRole, "summary"},
            {MandatoryRole, "mandatory"},
            {UsedRole, "used"}};
}

}  // namespace nuanyang::core::shell
