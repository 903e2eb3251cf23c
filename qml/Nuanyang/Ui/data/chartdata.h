#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QPointF>
#include <QQmlListProperty>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include "chartscale.h"
#include "chartseries.h"

namespace nuanyang::ui {

// The figures of one chart and where they lie. As a list model it has one row a datum, series by
// series; places are shares of the plot's area, x to the right and y downwards.
class ChartData : public QAbstractListModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(ChartData)
    Q_CLASSINFO("DefaultProperty", "series")
    Q_PROPERTY(QString title MEMBER m_title WRITE setTitle NOTIFY changed FINAL)
    // What the values are, after each figure: "people".
    Q_PROPERTY(QString unit MEMBER m_unit WRITE setUnit NOTIFY changed FINAL)
    Q_PROPERTY(int decimals MEMBER m_decimals WRITE setDecimals NOTIFY changed FINAL)
    Q_PROPERTY(QStringList labels MEMBER m_labels WRITE setLabels NOTIFY changed FINAL)
    Q_PROPERTY(QQmlListProperty<nuanyang::ui::ChartSeries> series READ series NOTIFY changed FINAL)
    Q_PROPERTY(bool horizontal MEMBER m_horizontal WRITE setHorizontal NOTIFY changed FINAL)
    Q_PROPERTY(bool stacked MEMBER m_stacked WRITE setStacked NOTIFY changed FINAL)
    // The datum that has the keyboard.
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QStringList names READ names NOTIFY changed FINAL)
    Q_PROPERTY(QStringList tickTexts READ tickTexts NOTIFY changed FINAL)
    Q_PROPERTY(double zero READ zero NOTIFY changed FINAL)
    // Counts the changes, for bindings on what is asked by a function.
    Q_PROPERTY(int edition READ edition NOTIFY changed FINAL)

public:
    enum Role {
        SeriesRole = Qt::UserRole + 1,
        LabelRole,
        NameRole,
        ValueTextRole,
        ShareTextRole,
        SpokenRole,
        LeftRole,
        TopRole,
        RightRole,
        BottomRole,
        MiddleXRole,
        MiddleYRole,
        TurnRole,
        SpanRole,
        NegativeRole,
        CurrentRole
    };

    explicit ChartData(QObject* parent = nullptr);
    ~ChartData() override;

    void setTitle(const QString& title);
    void setUnit(const QString& unit);
    void setDecimals(int decimals);
    void setLabels(const QStringList& labels);
    void setHorizontal(bool horizontal);
    void setStacked(bool stacked);
    QQmlListProperty<ChartSeries> series();
    void append(ChartSeries* series);

    int current() const { return m_current; }
    void setCurrent(int datum);
    bool isEmpty() const;
    QString summary() const;
    QStringList names() const;
    QStringList tickTexts() const;
    double zero() const { return m_scale.share(0); }
    int edition() const { return m_edition; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE int seriesOf(int datum) const;
    Q_INVOKABLE int labelOf(int datum) const;
    Q_INVOKABLE QString valueText(int series, int label) const;
    Q_INVOKABLE QString totalText() const;
    // Where the line of a series goes through an area of that size.
    Q_INVOKABLE QList<QPointF> linePoints(int series, double width, double height) const;
    // The datum of the first series at a share of the full turn of a ring; -1 for none.
    Q_INVOKABLE int datumAtTurn(double turn) const;
    // Moves the current datum along the labels and among the series.
    Q_INVOKABLE void step(int labels, int series);

signals:
    void changed();
    void currentChanged();

private:
    struct Place {
        double left = 0, top = 0, right = 0, bottom = 0;
    };

    void relay();
    int labelCount() const { return static_cast<int>(m_labels.size()); }
    double valueAt(int series, int label) const;
    QPointF middle(int datum) const;
    double stackedUpTo(int series, int label) const;
    QString numberText(double value) const;
    QString shareText(int datum) const;
    QString spoken(int datum) const;
    QString seriesSummary(int series) const;
    Place place(int datum) const;
    double turnBefore(int label) const;
    double wholeOfRing() const;

    QString m_title;
    QString m_unit;
    int m_decimals = 0;
    QStringList m_labels;
    QList<ChartSeries*> m_series;
    bool m_horizontal = false;
    bool m_stacked = false;
    int m_current = 0;
    int m_edition = 0;
    ChartScale m_scale;
};

}  // namespace nuanyang::ui
