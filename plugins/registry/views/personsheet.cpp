#include "registry/views/personsheet.h"

#include <utility>

#include "registry/domain/field.h"
#include "registry/views/sections.h"
#include "registry/views/voiding.h"

namespace nuanyang::registry {

namespace {

QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

PersonSheet::PersonSheet(Desk desk, ui::ViewContext& context, SubjectId person)
    : m_desk(std::move(desk)), m_context(context), m_person(person) {
    m_desk.watch(this, [this] { load(); });
    load();
}

bool PersonSheet::mayEdit() const {
    return !m_voided && m_context.may(privileges::editPeople);
}

void PersonSheet::load() {
    if (m_revealed) {
        return;  // a refresh would mask again what was just asked for
    }
    m_context.useCases().run(
        this, "registry.show",
        [show = m_desk.showPerson, person = m_person](const Call& call) {
            return show.run(call, person);
        },
        [this](const Result<ShownPerson>& shown) { show(shown); });
}

void PersonSheet::show(const Result<ShownPerson>& shown) {
    clear();
    if (shown) {
        build(*shown);
    } else {
        const Sentence sentence = m_context.sentence(shown.error());
        m_problem = toQString(sentence.message);
        m_problemHint = toQString(sentence.hint);
    }
    emit changed();
}

void PersonSheet::clear() {
    for (SheetSection* section : std::as_const(m_sections)) {
        section->deleteLater();
    }
    m_sections.clear();
    m_notice.clear();
    m_problem.clear();
    m_problemHint.clear();
}

void PersonSheet::build(const ShownPerson& person) {
    m_voided = person.voided;
    QStringList notices;
    if (person.voided) {
        notices.append(tr("This record is void: %1").arg(toQString(person.voidReason)));
    }
    for (const Problem& warning : person.warnings) {
        notices.append(toQString(m_context.sentence(warning.error).message));
    }
    m_notice = notices.join(u'\n');
    for (const Section& section : personSections()) {
        std::vector<SheetLine> lines;
        for (const Field field : section.fields) {
            lines.push_back(line(person.field(field)));
        }
        m_sections.append(new SheetSection(section.title, std::move(lines), this));
    }
    std::vector<SheetLine> channels;
    for (const ShownChannel& channel : person.channels) {
        channels.push_back(
            {.key = {},
             .label = channelText(channel),
             .value = toQString(channel.value),
             .since = channel.confirmedOn
                          ? tr("Confirmed on %1").arg(toQString(channel.confirmedOn->toString()))
                          : tr("Never confirmed"),
             .masked = !m_revealed});
    }
    if (!channels.empty()) {
        m_sections.append(new SheetSection(tr("Ways to reach them"), std::move(channels), this));
    }
}

SheetLine PersonSheet::line(const ShownField& field) const {
    const FieldSpec& spec = specOf(field.field);
    return {
        .key = toQString(spec.key),
        .label = toQString(spec.label(m_context.language())),
        .value = field.display.empty() ? tr("not known") : toQString(field.display),
        .since = field.since ? tr("since %1").arg(toQString(field.since->toString())) : QString(),
        .masked = spec.isSensitive() && !field.value.empty() && !m_revealed};
}

QString PersonSheet::channelText(const ShownChannel& channel) const {
    const Code* owner = findCode(codes::channelOwners(), channel.owner);
    const QString kin = channel.owner == "self" ? tr("Own")
                        : owner != nullptr      ? toQString(owner->label(m_context.language()))
                                                : toQString(channel.owner);
    const QString whose = channel.relation.empty() ? kin : toQString(channel.relation);
    return channel.works ? whose : tr("%1 (does not work)").arg(whose);
}

void PersonSheet::edit() {
    closeForm();
    m_form = new PersonForm(m_desk, m_context, m_person, this);
    connect(m_form, &PersonForm::saved, this, &PersonSheet::closeForm);
    connect(m_form, &PersonForm::left, this, &PersonSheet::closeForm);
    emit formChanged();
}

void PersonSheet::closeForm() {
    if (m_form != nullptr) {
        std::exchange(m_form, nullptr)->deleteLater();
        emit formChanged();
    }
}

void PersonSheet::reveal() {
    m_context.navigator().confirm(
        {.title = tr("Show in full"),
         .text = tr("Identity and phone numbers are shown in full. Who "
                    "looked, when and why is kept in the log."),
         .acceptText = tr("Show"),
         .dangerous = false,
         .reasonLabel = tr("Reason")},
        this, [this](const QString& reason) { revealBecause(reason.toStdString()); });
}

void PersonSheet::revealBecause(const std::string& reason) {
    m_context.useCases().run(
        this, "registry.show",
        [reveal = m_desk.revealPerson, person = m_person, reason](const Call& call) {
            return reveal.run(call, person, reason);
        },
        [this](const Result<ShownPerson>& shown) {
            if (shown) {
                m_revealed = true;
                show(shown);
            } else {
                m_context.navigator().showError(shown.error());
            }
        });
}

void PersonSheet::voidRecord() {
    askAndVoid(m_desk, m_context, m_person, this, [this] { load(); });
}

}  // namespace nuanyang::registry
