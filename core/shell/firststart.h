#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

#include "core/shell/session.h"
#include "sdk/ui/usecaserunner.h"

namespace nuanyang::core::shell {

/// The first start in an empty data directory: a new group with its name and units, or the sample
/// group to try things out. The rows are the units as they are being written down.
class FirstStart : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One for the window")

    Q_PROPERTY(QString groupName READ groupName WRITE setGroupName NOTIFY edited FINAL)
    Q_PROPERTY(QString groupProblem READ groupProblem NOTIFY edited FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY edited FINAL)
    Q_PROPERTY(nuanyang::ui::UseCaseRun* run READ run NOTIFY runChanged FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY runChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY runChanged FINAL)
    Q_PROPERTY(QString errorHint READ errorHint NOTIFY runChanged FINAL)

public:
    enum Role { NameRole = Qt::UserRole + 1, OnDutyRole, ProblemRole };

    FirstStart(const Session& session, ui::UseCaseRunner& useCases, QObject* parent = nullptr);
    ~FirstStart() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString groupName() const { return m_groupName; }
    void setGroupName(const QString& name);
    QString groupProblem() const;
    /// Everything that was written can be used; empty lines are left out.
    bool isReady() const;
    ui::UseCaseRun* run() const { return m_run.get(); }
    bool isRunning() const { return m_run && m_run->isRunning(); }
    QString errorText() const { return m_errorText; }
    QString errorHint() const { return m_errorHint; }

    Q_INVOKABLE void addUnit();
    Q_INVOKABLE void removeUnit(int row);
    Q_INVOKABLE void setUnitName(int row, const QString& name);
    Q_INVOKABLE void setOnDuty(int row, const QString& figure);
    Q_INVOKABLE void foundGroup();
    Q_INVOKABLE void foundSample();
    Q_INVOKABLE void cancel();

signals:
    void edited();
    void runChanged();
    /// `groupName` is empty for the sample group.
    void founded(const QString& groupName);

private:
    struct Line {
        QString name;
        QString onDuty;

        bool isEmpty() const { return name.trimmed().isEmpty() && onDuty.trimmed().isEmpty(); }
    };

    QString problemOf(std::size_t row) const;
    std::vector<UnitDraft> draft() const;
    void changed(int row);
    void begin(const std::string& verb, const QString& groupName,
               std::function<Result<void>(const Call&)> work);
    void finish(const Result<void>& result, const QString& groupName);

    const Session& m_session;
    ui::UseCaseRunner& m_useCases;
    QString m_groupName;
    std::vector<Line> m_lines;
    std::shared_ptr<ui::UseCaseRun> m_run;
    QString m_errorText;
    QString m_errorHint;
};

}  // namespace nuanyang::core::shell
