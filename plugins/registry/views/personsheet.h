#pragma once

#include <QList>
#include <QObject>
#include <QQmlListProperty>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <string>

#include "registry/views/desk.h"
#include "registry/views/personform.h"
#include "registry/views/sheetsection.h"
#include "sdk/base/ids.h"
#include "sdk/ui/viewcontext.h"

namespace nuanyang::registry {

/// What is known about one person today: the first tab of the person's page. What is masked is
/// shown in full once a reason was given, until the tab is left.
class PersonSheet : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the module")
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    Q_PROPERTY(bool mayEdit READ mayEdit NOTIFY changed FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)
    Q_PROPERTY(QQmlListProperty<nuanyang::registry::SheetSection> sections READ sections NOTIFY
                   changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString problemHint READ problemHint NOTIFY changed FINAL)
    Q_PROPERTY(nuanyang::registry::PersonForm* form READ form NOTIFY formChanged FINAL)

public:
    /// `context` outlives the sheet.
    PersonSheet(Desk desk, ui::ViewContext& context, SubjectId person);

    bool isLoaded() const { return !m_sections.isEmpty(); }
    bool mayEdit() const;
    /// What somebody should look at in this record; empty where nothing is odd.
    QString notice() const { return m_notice; }
    QQmlListProperty<SheetSection> sections() { return {this, &m_sections}; }
    QString problem() const { return m_problem; }
    QString problemHint() const { return m_problemHint; }
    PersonForm* form() const { return m_form; }

    Q_INVOKABLE void load();
    Q_INVOKABLE void edit();
    Q_INVOKABLE void voidRecord();
    /// Asks for a reason, which is logged, and shows everything in full.
    Q_INVOKABLE void reveal();

signals:
    void changed();
    void formChanged();

private:
    void show(const Result<ShownPerson>& shown);
    void build(const ShownPerson& person);
    void clear();
    SheetLine line(const ShownField& field) const;
    QString channelText(const ShownChannel& channel) const;
    void closeForm();
    void revealBecause(const std::string& reason);

    Desk m_desk;
    ui::ViewContext& m_context;
    SubjectId m_person;
    bool m_revealed = false;
    bool m_voided = false;
    QList<SheetSection*> m_sections;
    PersonForm* m_form = nullptr;
    QString m_notice;
    QString m_problem;
    QString m_problemHint;
};

}  // namespace nuanyang::registry
