#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include "registry/views/desk.h"
#include "sdk/ui/viewcontext.h"

namespace nuanyang::registry {

/// The figures of the headcount card.
class HeadcountCardView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the module")
    Q_PROPERTY(QString retired READ retired NOTIFY changed FINAL)
    Q_PROPERTY(QString onDuty READ onDuty NOTIFY changed FINAL)
    Q_PROPERTY(QString ratio READ ratio NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// `context` outlives the card.
    HeadcountCardView(Desk desk, ui::ViewContext& context);

    QString retired() const { return m_retired; }
    QString onDuty() const { return m_onDuty; }
    QString ratio() const { return m_ratio; }
    QString problem() const { return m_problem; }

    Q_INVOKABLE void openPeople() { m_context.navigator().openView("registry.people"); }
    Q_INVOKABLE void openUnits() { m_context.navigator().openView("registry.units"); }

signals:
    void changed();

private:
    void load();
    void show(const Result<Headcount>& count);

    Desk m_desk;
    ui::ViewContext& m_context;
    QString m_retired;
    QString m_onDuty;
    QString m_ratio;
    QString m_problem;
};

}  // namespace nuanyang::registry
