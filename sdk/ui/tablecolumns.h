#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "sdk/base/export.h"
#include "sdk/ui/tablecolumn.h"

namespace nuanyang::ui {

/// The columns of one table as its person has arranged them: which are shown, in what order, how
/// wide. As a list model it has one row for each column that is shown, from left to right.
///
/// `saved` is the whole arrangement as a short text for the settings of the person who signed in.
/// Restoring never fails: columns it does not know are ignored, columns it has not heard of appear
/// where the page put them. GUI thread.
class NUANYANG_SDK_EXPORT TableColumns : public QAbstractListModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(TableColumns)
    QML_UNCREATABLE("Belongs to a WindowedTableModel")
    Q_PROPERTY(QString saved READ saved WRITE restore NOTIFY arranged)
    Q_PROPERTY(int count READ shownCount NOTIFY arranged)
    Q_PROPERTY(double contentWidth READ contentWidth NOTIFY arranged)
    Q_PROPERTY(double availableWidth READ availableWidth WRITE setAvailableWidth NOTIFY arranged)
    Q_PROPERTY(double scale READ scale WRITE setScale NOTIFY arranged)

public:
    enum Role {
        ColumnIdRole = Qt::UserRole + 1,
        TitleRole,
        LeftRole,
        WidthRole,
        SortableRole,
        HideableRole,
        NumericRole
    };
    Q_ENUM(Role)

    explicit TableColumns(QObject* parent = nullptr);
    ~TableColumns() override;

    void setColumns(std::vector<TableColumn> columns);
    /// The declared columns, in their declared order: the order of a row's cells.
    [[nodiscard]] const std::vector<TableColumn>& declared() const { return m_declared; }
    /// Ids of the columns in sight, from left to right.
    [[nodiscard]] QStringList shownIds() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int shownCount() const { return static_cast<int>(m_shown.size()); }
    /// The declared index of the column shown at `place`.
    [[nodiscard]] int declaredIndex(int place) const {
        return m_shown.at(static_cast<size_t>(place)).index;
    }
    [[nodiscard]] const TableColumn& at(int place) const;
    Q_INVOKABLE [[nodiscard]] double left(int place) const;
    Q_INVOKABLE [[nodiscard]] double width(int place) const;

    [[nodiscard]] double contentWidth() const;
    [[nodiscard]] double availableWidth() const { return m_availableWidth; }
    void setAvailableWidth(double width);
    /// Text size as a factor; widths grow with it.
    [[nodiscard]] double scale() const { return m_scale; }
    void setScale(double scale);

    [[nodiscard]] QString saved() const;
    void restore(const QString& saved);

    /// Sets the width of the column at `place`, in pixels as shown; not under its least width.
    Q_INVOKABLE void resize(int place, double pixels);
    Q_INVOKABLE void move(int from, int to);
    /// Shows or hides a column by id. The last one in sight and those not hideable stay.
    Q_INVOKABLE void setShown(const QString& id, bool shown);
    /// Back to what the page declared.
    Q_INVOKABLE void reset();
    /// Where a column is shown; -1 when hidden or unknown.
    Q_INVOKABLE [[nodiscard]] int placeOf(const QString& id) const;
    /// Of the column at a place; for a place that is none, nothing.
    Q_INVOKABLE [[nodiscard]] QString idAt(int place) const;
    Q_INVOKABLE [[nodiscard]] bool isSortable(int place) const;
    Q_INVOKABLE [[nodiscard]] bool isHideable(int place) const;
    /// The place a column would take when dropped with its middle at `x`.
    Q_INVOKABLE [[nodiscard]] int placeAt(double x) const;
    /// For the menu that chooses columns: a list of {columnId, title, shown, hideable}, arranged.
    Q_INVOKABLE [[nodiscard]] QVariantList choices() const;

signals:
    /// A width, the order or the choice changed, or the room for them.
    void arranged();
    /// As above and by the person's hand: the time to save.
    void rearrangedByUser();
    /// Other columns are in sight, or in another order.
    void shownChanged();

private:
    struct Placed {
        int index;
        double left;
        double width;
        bool stretches;
    };
    struct Kept {
        int index;
        int width;
        bool visible;
        bool resized;  ///< by hand: takes no share of spare width any more
    };

    [[nodiscard]] bool isPlace(int place) const { return place >= 0 && place < shownCount(); }
    [[nodiscard]] int declaredIndexOf(const QString& id) const;
    [[nodiscard]] std::vector<Kept> declaredArrangement() const;
    void place();
    void placeAgain();
    void showAgain();
    [[nodiscard]] double spareShare() const;

    std::vector<TableColumn> m_declared;
    std::vector<Kept> m_arranged;
    std::vector<Placed> m_shown;
    double m_availableWidth = 0;
    double m_scale = 1;
};

}  // namespace nuanyang::ui
