#include "choiceindex.h"

namespace nuanyang::ui {

void ChoiceIndex::setTarget(QObject* target) {
    if (target == m_target) {
        return;
    }
    m_target = target;
    connect(target, SIGNAL(currentIndexChanged()), this, SLOT(remember()));
    connect(target, SIGNAL(modelChanged()), this, SLOT(restore()));
    m_model = target->property("model");
    m_index = target->property("currentIndex").toInt();
    emit targetChanged();
}

// The index moves before the new model is announced: while the model is not the known one, the
// move is Qt's and not the person's.
void ChoiceIndex::remember() {
    if (m_target->property("model") == m_model) {
        m_index = m_target->property("currentIndex").toInt();
    }
}

void ChoiceIndex::restore() {
    m_model = m_target->property("model");
    const int count = m_target->property("count").toInt();
    const int wanted = m_index;
    m_target->setProperty("currentIndex", wanted < count ? wanted : -1);
    m_index = wanted;  // a longer model may come later
}

}  // namespace nuanyang::ui
