#pragma once

#include <QPointer>
#include <QQuickItem>

#include "core/shell/hostedview.h"

namespace nuanyang::core::shell {

/// The place on the screen where a hosted view is drawn, as large as the slot itself. QML that
/// cannot be loaded or created turns the view into a failed one.
class ViewSlot : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(
        nuanyang::core::shell::HostedView* view READ view WRITE setView NOTIFY viewChanged FINAL)
    /// False: as high as what is drawn wants to be, for cards.
    Q_PROPERTY(bool fills MEMBER m_fills FINAL)

public:
    explicit ViewSlot(QQuickItem* parent = nullptr);
    ~ViewSlot() override;

    HostedView* view() const { return m_view; }
    void setView(HostedView* view);

signals:
    void viewChanged();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    void refresh();
    void draw();
    void erase();
    void fit();

    QPointer<HostedView> m_view;
    QPointer<QQuickItem> m_item;
    bool m_fills = true;
};

}  // namespace nuanyang::core::shell
