#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <string>
#include <vector>

#include "registry/domain/vocabulary.h"
#include "registry/views/desk.h"
#include "registry/views/personform.h"
#include "sdk/base/json.h"
#include "sdk/ui/viewcontext.h"
#include "sdk/ui/windowedtablemodel.h"

namespace nuanyang::registry {

/// The page with everybody whom the caller may see.
class PeopleView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the module")
    Q_PROPERTY(nuanyang::ui::WindowedTableModel* people READ people CONSTANT FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY countChanged FINAL)
    Q_PROPERTY(bool mayEdit READ mayEdit CONSTANT FINAL)
    Q_PROPERTY(QStringList unitNames READ unitNames NOTIFY choicesChanged FINAL)
    Q_PROPERTY(QStringList categoryNames READ categoryNames NOTIFY choicesChanged FINAL)
    Q_PROPERTY(QStringList rankNames READ rankNames NOTIFY choicesChanged FINAL)
    Q_PROPERTY(QStringList stateNames READ stateNames CONSTANT FINAL)
    Q_PROPERTY(int unitIndex READ unitIndex WRITE setUnitIndex NOTIFY filterChanged FINAL)
    Q_PROPERTY(
        int categoryIndex READ categoryIndex WRITE setCategoryIndex NOTIFY filterChanged FINAL)
    Q_PROPERTY(int rankIndex READ rankIndex WRITE setRankIndex NOTIFY filterChanged FINAL)
    Q_PROPERTY(int stateIndex READ stateIndex WRITE setStateIndex NOTIFY filterChanged FINAL)
    Q_PROPERTY(nuanyang::registry::PersonForm* form READ form NOTIFY formChanged FINAL)

public:
    /// Who is shown, in the order of `stateNames`.
    enum State { Living, WithDead, WithoutChannel, WithoutBirth, WithoutRank };

    /// `parameters` of the page: `gap` (`channel`, `birth`, `rank`), `rank` (its code), `add`
    /// (true: open the form at once). `context` outlives the view.
    PeopleView(Desk desk, ui::ViewContext& context, const Json& parameters);

    ui::WindowedTableModel* people() { return &m_people; }
    QString countText() const;
    bool mayEdit() const { return m_context.may(privileges::editPeople); }
    QStringList unitNames() const;
    QStringList categoryNames() const;
    QStringList rankNames() const;
    QStringList stateNames() const;
    int unitIndex() const { return m_unitIndex; }
    void setUnitIndex(int index) { setFilter(m_unitIndex, index); }
    int categoryIndex() const { return m_categoryIndex; }
    void setCategoryIndex(int index) { setFilter(m_categoryIndex, index); }
    int rankIndex() const { return m_rankIndex; }
    void setRankIndex(int index) { setFilter(m_rankIndex, index); }
    int stateIndex() const { return m_stateIndex; }
    void setStateIndex(int index) { setFilter(m_stateIndex, index); }
    PersonForm* form() const { return m_form; }

    Q_INVOKABLE void open(qint64 person);
    Q_INVOKABLE void openCurrent() { open(m_people.currentId()); }
    Q_INVOKABLE void addPerson();
    Q_INVOKABLE void editCurrent();
    Q_INVOKABLE void voidCurrent();

signals:
    void countChanged();
    void choicesChanged();
    void filterChanged();
    void formChanged();

private:
    void readChoices(const Json& parameters);
    void begin(const Json& parameters);
    void setFilter(int& member, int value);
    void applyFilter();
    PeopleFilter filter() const;
    void openForm(std::optional<SubjectId> person);
    void closeForm();
    QStringList termNames(const char* list, const QString& all) const;

    Desk m_desk;
    ui::ViewContext& m_context;
    ui::WindowedTableModel m_people;
    Vocabulary m_vocabulary;
    int m_unitIndex = 0;
    int m_categoryIndex = 0;
    int m_rankIndex = 0;
    int m_stateIndex = Living;
    PersonForm* m_form = nullptr;
};

}  // namespace nuanyang::registry
