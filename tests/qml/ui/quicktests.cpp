// Runs tst_*.qml of the folder controls with Nuanyang.Ui at hand.
#include <QQmlEngine>
#include <QtQuickTest/quicktest.h>

#include "Nuanyang/Ui/theme.h"
#include "Nuanyang/Ui/ui.h"

class Setup : public QObject {
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine* engine) {
        nuanyang::ui::registerUi(*engine);
        nuanyang::ui::Theme::instance()->setReducedMotion(true);
    }
};

QUICK_TEST_MAIN_WITH_SETUP(ui, Setup)

#include "quicktests.moc"
