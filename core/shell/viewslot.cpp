#include "core/shell/viewslot.h"

#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>

namespace nuanyang::core::shell {

ViewSlot::ViewSlot(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemIsFocusScope);
}

ViewSlot::~ViewSlot() = default;

void ViewSlot::setView(HostedView* view) {
    if (m_view == view) {
        return;
    }
    if (m_view) {
        m_view->disconnect(this);
    }
    erase();
    m_view = view;
    if (m_view) {
        connect(m_view, &HostedView::stateChanged, this, &ViewSlot::refresh);
    }
    emit viewChanged();
    if (isComponentComplete()) {
        refresh();
    }
}

void ViewSlot::componentComplete() {
    QQuickItem::componentComplete();
    refresh();
}

void ViewSlot::refresh() {
    erase();
    if (m_view && m_view->state() == HostedView::Ready) {
        draw();
    }
}

void ViewSlot::draw() {
    QQmlComponent component(qmlEngine(this), m_view->source());
    QVariantMap properties;
    if (QObject* viewModel = m_view->viewModel()) {
        properties.insert(QStringLiteral("viewModel"), QVariant::fromValue(viewModel));
    }
    QObject* made = component.isReady()
                        ? component.createWithInitialProperties(properties, qmlContext(this))
                        : nullptr;
    auto* item = qobject_cast<QQuickItem*>(made);
    if (!item || component.isError()) {
        const QString why =
            item || component.isError() ? component.errorString() : QStringLiteral("not an item");
        delete made;
        m_view->fail(internalError("shell.view.notDrawn", why.toStdString()));
        return;
    }
    QQmlEngine::setObjectOwnership(item, QQmlEngine::CppOwnership);
    item->setParent(this);
    item->setParentItem(this);
    m_item = item;
    connect(item, &QQuickItem::implicitHeightChanged, this, &ViewSlot::fit);
    connect(item, &QQuickItem::implicitWidthChanged, this, &ViewSlot::fit);
    fit();
}

void ViewSlot::erase() {
    if (!m_item) {
        return;
    }
    // Later, since a button of its own may have asked for it; still before its view-model goes.
    m_item->setVisible(false);
    m_item->deleteLater();
    m_item.clear();
}

void ViewSlot::fit() {
    if (!m_item) {
        return;
    }
    setImplicitSize(m_item->implicitWidth(), m_item->implicitHeight());
    m_item->setSize(size());
}

void ViewSlot::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    if (m_item) {
        m_item->setSize(size());
    }
}

}  // namespace nuanyang::core::shell
