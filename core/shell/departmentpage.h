#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <string>
#include <vector>

#include "core/shell/dialogue.h"
#include "core/shell/session.h"
#include "sdk/ui/usecaserunner.h"

namespace nuanyang::core::shell {

/// Which modules a department uses, in the settings. The rows are the installed modules.
class DepartmentPage : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One for the window")

    Q_PROPERTY(bool mayEdit READ mayEdit CONSTANT FINAL)
    Q_PROPERTY(QString department READ department WRITE setDepartment NOTIFY edited FINAL)
    Q_PROPERTY(QString ownDepartment READ ownDepartment CONSTANT FINAL)
    Q_PROPERTY(QString known READ known NOTIFY edited FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY edited FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY edited FINAL)

public:
    enum Role { TitleRole = Qt::UserRole + 1, SummaryRole, MandatoryRole, UsedRole };

    DepartmentPage(const Session& session, ui::UseCaseRunner& useCases, Dialogue& dialogue,
                   QObject* parent = nullptr);
    ~DepartmentPage() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool mayEdit() const;
    QString department() const { return m_department; }
    void setDepartment(const QString& department);
    QString ownDepartment() const;
    /// The departments with a profile, as one line.
    QString known() const;
    bool isReady() const;
    bool isBusy() const { return m_busy; }

    Q_INVOKABLE void setUsed(int row, bool used);
    Q_INVOKABLE void store();

signals:
    void edited();

private:
    struct Row {
        ModuleRow module;
        bool used = false;
    };
    void finish(const Result<void>& result);

    const Session& m_session;
    ui::UseCaseRunner& m_useCases;
    Dialogue& m_dialogue;
    std::vector<Row> m_rows;
    QString m_department;
    bool m_busy = false;
};

}  // namespace nuanyang::core::shell
