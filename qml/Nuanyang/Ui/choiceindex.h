#pragma once

#include <QObject>
#include <QPointer>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace nuanyang::ui {

// Keeps a combo box from choosing for the person: Qt's takes the first entry whenever its model is
// replaced, be it by the same words in another language. Puts the index back that was there before.
class ChoiceIndex : public QObject {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QObject* target READ target WRITE setTarget NOTIFY targetChanged FINAL)

public:
    using QObject::QObject;

    QObject* target() const { return m_target; }
    void setTarget(QObject* target);

signals:
    void targetChanged();

private slots:
    void remember();
    void restore();

private:
    QPointer<QObject> m_target;
    QVariant m_model;
    int m_index = -1;
};

}  // namespace nuanyang::ui
