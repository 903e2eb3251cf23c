#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

#include "registry/views/desk.h"
#include "sdk/base/ids.h"
#include "sdk/ui/viewcontext.h"

namespace nuanyang::registry {

/// A new unit, or the changes of one that is there.
class UnitForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from a page")
    Q_PROPERTY(QString title READ title CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY edited FINAL)
    Q_PROPERTY(QString onDuty MEMBER m_onDuty NOTIFY edited FINAL)
    Q_PROPERTY(QString unionName MEMBER m_unionName NOTIFY edited FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY problemsChanged FINAL)
    Q_PROPERTY(QString onDutyProblem READ onDutyProblem NOTIFY problemsChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemsChanged FINAL)

public:
    /// Without `unit` it is for a new one. `context` outlives the form.
    UnitForm(Desk desk, ui::ViewContext& context, const std::optional<UnitLine>& unit,
             QObject* parent);

    QString title() const;
    bool isBusy() const { return m_busy; }
    QString nameProblem() const { return m_nameProblem; }
    QString onDutyProblem() const { return m_onDutyProblem; }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void save();
    Q_INVOKABLE void leave() { emit left(); }

signals:
    void edited();
    void busyChanged();
    void problemsChanged();
    void saved();
    void left();

private:
    std::optional<UnitDraft> draft();
    void finish(const Result<UnitLine>& done);
    void show(const Error& error);

    Desk m_desk;
    ui::ViewContext& m_context;
    std::optional<UnitId> m_unit;
    QString m_name;
    QString m_onDuty;
    QString m_unionName;
    bool m_busy = false;
    QString m_nameProblem;
    QString m_onDutyProblem;
    QString m_problem;
};

}  // namespace nuanyang::registry
