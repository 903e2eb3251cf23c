#include <QQmlEngine>
#include <QtQuickTest/quicktest.h>

#include "Nuanyang/Ui/ui.h"
#include "tablefixture.h"

namespace nuanyang::ui {

class Setup : public QObject {
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine* engine) {
        registerUi(*engine);
        qmlRegisterType<TableFixture>("Nuanyang.Ui.Tests", 1, 0, "TableFixture");
    }
};

}  // namespace nuanyang::ui

using Setup = nuanyang::ui::Setup;

QUICK_TEST_MAIN_WITH_SETUP(data, Setup)

#include "main.moc"
