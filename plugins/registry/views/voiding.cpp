#include "registry/views/voiding.h"

#include <QCoreApplication>
#include <QPointer>

#include <string>
#include <utility>

namespace nuanyang::registry {

namespace {

void restore(const Desk& desk, ui::ViewContext& context, SubjectId person, QObject* guard,
             std::function<void()> done) {
    context.useCases().run(
        guard, "registry.restore",
        [restorePerson = desk.restorePerson, person](const Call& call) {
            return restorePerson.run(call, person);
        },
        [&context, done = std::move(done)](const Result<void>& restored) {
            if (restored) {
                done();
            } else {
                context.navigator().showError(restored.error());
            }
        });
}

void sayVoided(const Desk& desk, ui::ViewContext& context, SubjectId person, QObject* guard,
               std::function<void()> done) {
    context.navigator().toast(
        QCoreApplication::translate("Voiding", "The record has been voided."),
        QCoreApplication::translate("Voiding", "Undo"),
        [desk, &context, person, guard = QPointer<QObject>(guard), done = std::move(done)] {
            if (guard) {
                restore(desk, context, person, guard, done);
            }
        });
}

void voidBecause(const Desk& desk, ui::ViewContext& context, SubjectId person,
                 const std::string& reason, QObject* guard, std::function<void()> done) {
    context.useCases().run(
        guard, "registry.void",
        [voidPerson = desk.voidPerson, person, reason](const Call& call) {
            return voidPerson.run(call, person, reason);
        },
        [desk, &context, person, guard, done = std::move(done)](const Result<void>& voided) {
            if (voided) {
                done();
                sayVoided(desk, context, person, guard, done);
            } else {
                context.navigator().showError(voided.error());
            }
        });
}

}  // namespace

void askAndVoid(const Desk& desk, ui::ViewContext& context, SubjectId person, QObject* guard,
                std::function<void()> done) {
    context.navigator().confirm(
        {.title = QCoreApplication::translate("Voiding", "Void the record"),
         .text = QCoreApplication::translate(
             "Voiding",
             "A record that was entered by mistake is marked as void. It disappears from lists and "
             "counts; its history stays."),
         .acceptText = QCoreApplication::translate("Voiding", "Void the record"),
         .dangerous = true,
         .reasonLabel = QCoreApplication::translate("Voiding", "Reason")},
        guard, [desk, &context, person, guard, done = std::move(done)](const QString& reason) {
            voidBecause(desk, context, person, reason.toStdString(), guard, done);
        });
}

}  // namespace nuanyang::registry
