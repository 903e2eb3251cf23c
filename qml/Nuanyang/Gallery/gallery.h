#pragma once

#include <QObject>
#include <QString>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#ifdef NUANYANG_GALLERY_BUILDING
#define NUANYANG_GALLERY_EXPORT Q_DECL_EXPORT
#else
#define NUANYANG_GALLERY_EXPORT Q_DECL_IMPORT
#endif

class QJSEngine;
class QQmlEngine;

namespace nuanyang::gallery {

// The window that shows every control in every state. Load it in an engine that registerUi() has
// been called for.
NUANYANG_GALLERY_EXPORT QUrl galleryUrl();

// The language that the gallery speaks, changed while it runs.
class Language : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(GalleryLanguage)
    QML_SINGLETON

    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)

public:
    // Called by the QML engine, which owns the object.
    static Language* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    QString name() const { return m_name; }
    void setName(const QString& name);

signals:
    void changed();

private:
    explicit Language(QQmlEngine& engine);

    QQmlEngine& m_engine;
    QString m_name;
};

}  // namespace nuanyang::gallery
