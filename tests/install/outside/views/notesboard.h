#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace nuanyang::notes {

class NotesBoard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString title READ title CONSTANT FINAL)

public:
    QString title() const { return QStringLiteral("Notes"); }
};

}  // namespace nuanyang::notes
