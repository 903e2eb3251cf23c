#pragma once

#include <QList>
#include <QObject>
#include <QQmlListProperty>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <vector>

#include "registry/domain/personrecord.h"
#include "registry/domain/vocabulary.h"
#include "registry/views/desk.h"
#include "registry/views/fieldrows.h"
#include "sdk/base/ids.h"
#include "sdk/ui/viewcontext.h"

namespace nuanyang::registry {

/// Somebody new, or the changes of somebody who is there: the form's state and its saving. What
/// the use case refuses is shown beside the field that it is about.
class PersonForm : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from a page")
    Q_PROPERTY(QString title READ title CONSTANT FINAL)
    Q_PROPERTY(bool isChange READ isChange CONSTANT FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QQmlListProperty<nuanyang::registry::FieldRows> sections READ sections NOTIFY
                   readyChanged FINAL)
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY dayChanged FINAL)
    Q_PROPERTY(QString dayError READ dayError NOTIFY dayChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString problemHint READ problemHint NOTIFY problemChanged FINAL)

public:
    /// Without `person` it is for somebody new. `context` outlives the form.
    PersonForm(Desk desk, ui::ViewContext& context, std::optional<SubjectId> person,
               QObject* parent);

    QString title() const;
    bool isChange() const { return m_person.has_value(); }
    bool isReady() const { return !m_sections.isEmpty(); }
    bool isBusy() const { return m_busy; }
    QQmlListProperty<FieldRows> sections() { return {this, &m_sections}; }
    QString day() const { return m_day; }
    void setDay(const QString& day);
    QString dayError() const { return m_dayError; }
    QString problem() const { return m_problem; }
    QString problemHint() const { return m_problemHint; }

    Q_INVOKABLE void save();
    /// The person has closed the form.
    Q_INVOKABLE void leave() { emit left(); }

signals:
    void readyChanged();
    void busyChanged();
    void dayChanged();
    void problemChanged();
    void saved(qint64 person);
    void left();

private:
    struct Start {
        Vocabulary vocabulary;
        PersonRecord record;
    };

    void load();
    void build(const Start& start);
    WrittenFields written();
    void finish(const Result<PersonSaved>& done);
    void show(const Error& error);
    bool showBesideField(const Error& error, const QString& sentence);
    void setBusy(bool busy);
    void setProblem(const QString& problem, const QString& hint);

    Desk m_desk;
    ui::ViewContext& m_context;
    std::optional<SubjectId> m_person;
    QList<FieldRows*> m_sections;
    bool m_busy = false;
    QString m_day;
    QString m_dayError;
    QString m_problem;
    QString m_problemHint;
};

}  // namespace nuanyang::registry
