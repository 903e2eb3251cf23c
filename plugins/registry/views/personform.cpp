#include "registry/views/personform.h"

#include <utility>

#include "registry/views/sections.h"

namespace nuanyang::registry {

namespace {

/// What a form begins with: values as they are shown, so sensitive ones are masked. A masked text
/// is never written back, since only what was changed is.
PersonRecord recordOf(const ShownPerson& shown) {
    FieldValues values;
    for (const ShownField& field : shown.fields) {
        if (!field.value.empty()) {
            values[field.field] = field.value;
        }
    }
    return PersonRecord(shown.id, std::move(values));
}

}  // namespace

PersonForm::PersonForm(Desk desk, ui::ViewContext& context, std::optional<SubjectId> person,
                       QObject* parent)
    : QObject(parent),
      m_desk(std::move(desk)),
      m_context(context),
      m_person(person),
      m_day(QString::fromStdString(context.today().toString())) {
    load();
}

QString PersonForm::title() const {
    return m_person ? tr("Edit the record") : tr("Add a person");
}

void PersonForm::load() {
    m_context.useCases().run(
        this, "registry.form",
        [desk = m_desk, person = m_person](const Call& call) -> Result<Start> {
            Start start{NY_TRY(desk.readVocabulary.run(call)), {}};
            if (person) {
                start.record = recordOf(NY_TRY(desk.showPerson.run(call, *person)));
            }
            return start;
        },
        [this](const Result<Start>& start) {
            if (start) {
                build(*start);
            } else {
                show(start.error());
            }
        });
}

void PersonForm::build(const Start& start) {
    for (const Section& section : personSections()) {
        m_sections.append(new FieldRows(section.title, section.fields, start.vocabulary,
                                        start.record, m_context.language(), this));
    }
    emit readyChanged();
}

void PersonForm::setDay(const QString& day) {
    if (m_day != day) {
        m_day = day;
        m_dayError = Date::parse(day.toStdString()) ? QString() : tr("A whole day, please.");
        emit dayChanged();
    }
}

WrittenFields PersonForm::written() {
    FieldValues values;
    for (FieldRows* section : std::as_const(m_sections)) {
        section->clearProblems();
        section->collectChanges(values);
    }
    WrittenFields fields;
    for (const auto& [field, value] : values) {
        fields.emplace(specOf(field).key, value);
    }
    return fields;
}

void PersonForm::save() {
    if (m_busy || !m_dayError.isEmpty()) {
        return;
    }
    setProblem({}, {});
    WrittenFields fields = written();
    if (m_person && fields.empty()) {
        emit saved(m_person->value);
        return;
    }
    setBusy(true);
    m_context.useCases().run(
        this, m_person ? "registry.set" : "registry.add",
        [desk = m_desk, person = m_person, day = Date::parse(m_day.toStdString()),
         fields = std::move(fields)](const Call& call) {
            return person ? desk.setPerson.run(call, *person, fields, day)
                          : desk.addPerson.run(call, fields);
        },
        [this](const Result<PersonSaved>& done) { finish(done); });
}

void PersonForm::finish(const Result<PersonSaved>& done) {
    setBusy(false);
    if (!done) {
        show(done.error());
        return;
    }
    QString said = m_person ? tr("The record has been changed.") : tr("The person has been added.");
    for (const Problem& warning : done->warnings) {
        said += u' ' + QString::fromStdString(m_context.sentence(warning.error).message);
    }
    m_context.navigator().toast(said);
    emit saved(done->person.value);
}

void PersonForm::show(const Error& error) {
    const Sentence sentence = m_context.sentence(error);
    const QString message = QString::fromStdString(sentence.message);
    if (!showBesideField(error, message)) {
        setProblem(message, QString::fromStdString(sentence.hint));
    }
}

bool PersonForm::showBesideField(const Error& error, const QString& sentence) {
    const auto key = error.arguments.find("field");
    const FieldSpec* spec = key == error.arguments.end() ? nullptr : findField(key->second);
    if (spec == nullptr) {
        return false;
    }
    bool shown = false;
    for (FieldRows* section : std::as_const(m_sections)) {
        shown = section->showProblem(spec->field, sentence) || shown;
    }
    return shown;
}

void PersonForm::setBusy(bool busy) {
    if (m_busy != busy) {
        m_busy = busy;
        emit busyChanged();
    }
}

void PersonForm::setProblem(const QString& problem, const QString& hint) {
    m_problem = problem;
    m_problemHint = hint;
    emit problemChanged();
}

}  // namespace nuanyang::registry
