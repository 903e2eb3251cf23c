#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace nuanyang::ui {

// One row of figures in a chart: what it is called, and a value for each of the chart's labels.
class ChartSeries : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(ChartSeries)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> values READ values WRITE setValues NOTIFY changed FINAL)

public:
    explicit ChartSeries(QObject* parent = nullptr);
    ~ChartSeries() override;

    const QString& name() const { return m_name; }
    void setName(const QString& name);
    const QList<double>& values() const { return m_values; }
    void setValues(const QList<double>& values);
    // 0 where there is none, and for what is no number.
    double valueAt(int label) const;
    double total() const;

signals:
    void changed();

private:
    QString m_name;
    QList<double> m_values;
};

}  // namespace nuanyang::ui
