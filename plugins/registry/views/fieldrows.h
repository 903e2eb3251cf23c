#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <string>
#include <vector>

#include "registry/domain/field.h"
#include "registry/domain/personrecord.h"
#include "registry/domain/vocabulary.h"
#include "sdk/base/language.h"

namespace nuanyang::registry {

/// One section of a person's form: its fields with what is written in them. GUI thread.
class FieldRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from a form")
    Q_PROPERTY(QString title READ title CONSTANT FINAL)

public:
    enum Role {
        KindRole = Qt::UserRole + 1,  ///< `text`, `date`, `choice`, `several`
        LabelRole,
        HintRole,
        ValueRole,
        OptionsRole,
        ChosenRole,
        SelectionRole,
        MandatoryRole,
        ProblemRole
    };

    /// `record` is what the fields begin with.
    FieldRows(QString title, std::vector<Field> fields, const Vocabulary& vocabulary,
              const PersonRecord& record, Language language, QObject* parent);

    QString title() const { return m_title; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void write(int row, const QString& text);
    Q_INVOKABLE void choose(int row, int option);
    Q_INVOKABLE void chooseSeveral(int row, const QList<int>& options);

    /// What has been written and differs from what the form began with.
    void collectChanges(FieldValues& changes) const;
    /// Puts a sentence beside the field; false when the field is not in this section.
    bool showProblem(Field field, const QString& sentence);
    void clearProblems();

private:
    struct Option {
        std::string code;
        QString label;
    };
    struct Row {
        const FieldSpec* spec = nullptr;
        std::vector<Option> options;
        std::string value;
        std::string original;
        QString problem;
    };

    static std::vector<Option> optionsOf(const FieldSpec& spec, const Vocabulary& vocabulary,
                                         Language language);
    static const char* kindOf(const FieldSpec& spec);
    static int chosenIn(const Row& row);
    static QList<int> selectionIn(const Row& row);
    QString hintOf(const FieldSpec& spec) const;
    void put(int row, std::string value);

    QString m_title;
    Language m_language;
    std::vector<Row> m_rows;
};

}  // namespace nuanyang::registry
