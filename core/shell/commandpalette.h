#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <vector>

#include "core/shell/catalog.h"
#include "core/shell/searchround.h"

namespace nuanyang::core::shell {

/// One thing that the window itself can do or show, as the palette and the keyboard map know it.
struct OwnCommand {
    QString title;
    QString icon;
    QString shortcut;
    std::function<void()> run;
};

/// Ctrl+K: finds people, pages and commands while one types.
class CommandPalette : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One for the window")

    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(bool searching READ isSearching NOTIFY stateChanged FINAL)
    /// Says which search has not answered; empty as a rule.
    Q_PROPERTY(QString notice READ notice NOTIFY stateChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY stateChanged FINAL)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        SubtitleRole,
        IconRole,
        SectionRole,
        SectionStartsRole,
        ShortcutRole,
    };
    enum Section { People, Pages, Commands };

    /// What is chosen is carried out by these.
    struct Actions {
        std::function<std::vector<OwnCommand>()> ownCommands;
        std::function<void(const std::string& view, const Json& parameters)> openView;
        std::function<void(SubjectId)> openPerson;
        std::function<void(const Contributed&)> runCommand;
    };

    CommandPalette(const Session& session, const Catalog& catalog, Actions actions,
                   QObject* parent = nullptr);
    ~CommandPalette() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString text() const { return m_text; }
    void setText(const QString& text);
    bool isSearching() const { return m_round.isAsking(); }
    QString notice() const;
    int count() const { return static_cast<int>(m_rows.size()); }

    Q_INVOKABLE void choose(int row);
    /// Ends the search; the palette is closed.
    Q_INVOKABLE void reset();

signals:
    void textChanged();
    void stateChanged();

private:
    struct Row {
        Section section = Pages;
        double score = 0;
        QString title;
        QString subtitle;
        QString icon;
        QString shortcut;
        std::function<void()> run;
    };

    void match();
    void addPages(std::vector<Row>& rows) const;
    void addCommands(std::vector<Row>& rows) const;
    void addAnswers(const std::vector<modules::SearchAnswer>& answers);
    Row rowOf(const module::SearchHit& hit) const;
    void show(std::vector<Row> rows);
    static QString sectionTitle(Section section);

    const Session& m_session;
    const Catalog& m_catalog;
    Actions m_actions;
    SearchRound m_round;
    QString m_text;
    QStringList m_silent;  ///< titles of providers that have not answered
    std::vector<Row> m_rows;
};

/// How well `words` fits `title`, 0 to 1; 0 is not at all. Upper and lower case are one; the
/// letters may stand apart (`reg` finds Registry, `sts` finds Settings), better where together.
double fit(QStringView words, QStringView title);

}  // namespace nuanyang::core::shell
