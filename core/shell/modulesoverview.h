#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <string>
#include <vector>

#include "core/shell/dialogue.h"
#include "core/shell/moduleusecases.h"
#include "core/shell/session.h"

namespace nuanyang::core::shell {

/// The modules page: what each module is, how it is, and its switch. Before a switch takes others
/// along, it says which.
class ModulesOverview : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One for the window")

    Q_PROPERTY(bool maySwitch READ maySwitch NOTIFY refreshed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY refreshed FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        SummaryRole,
        IconRole,
        VersionRole,
        StateRole,
        ToneRole,
        EnabledRole,
        MandatoryRole,
        SwitchingRole,
        ReasonRole,     ///< why it does not work, and what to do; empty as a rule
        DecidedByRole,  ///< what settled whether it is on
        StagesRole,     ///< "Loaded 3.1 ms · Running 0.4 ms"
    };

    ModulesOverview(const Session& session, ui::UseCaseRunner& useCases, Dialogue& dialogue,
                    QObject* parent = nullptr);
    ~ModulesOverview() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool maySwitch() const;
    /// "5 of 6 modules are running"
    QString summary() const;
    void refresh();

    /// Switches at once, or after a question where other modules go on or off with it.
    Q_INVOKABLE void requestSwitch(int row, bool on);

signals:
    void refreshed();

private:
    void ask(const modules::SwitchReport& preview);
    void begin(const std::string& module, bool on);
    void finish(const std::string& module, const Result<modules::SwitchReport>& result);
    void markSwitching(const std::string& module);
    QString titleOf(const std::string& module) const;
    QString titlesOf(const std::vector<std::string>& modules) const;
    QString reasonOf(const ModuleRow& row) const;
    static QString stagesOf(const ModuleRow& row);

    const Session& m_session;
    ui::UseCaseRunner& m_useCases;
    Dialogue& m_dialogue;
    std::vector<ModuleRow> m_rows;
    std::string m_switching;  ///< the module whose switch is under way
};

}  // namespace nuanyang::core::shell
