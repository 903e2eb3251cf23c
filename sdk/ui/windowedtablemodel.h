#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

#include "sdk/base/error.h"
#include "sdk/base/export.h"
#include "sdk/base/messages.h"
#include "sdk/ui/rowaccess.h"
#include "sdk/ui/rowlister.h"
#include "sdk/ui/rowreader.h"
#include "sdk/ui/rowselection.h"
#include "sdk/ui/rowsource.h"
#include "sdk/ui/tablecolumn.h"
#include "sdk/ui/tablecolumns.h"
#include "sdk/ui/viewcontext.h"

namespace nuanyang::ui {

/// The rows of a DataTable, a million of them if need be: it knows the ids of all and holds the
/// cells of those near the window. What a page does with it:
///
///     // view-model, C++
///     m_people.setColumns({{.id = "name", .title = tr("Name"), .width = 140, .hideable = false},
///                          {.id = "unit", .title = tr("Unit"), .stretches = true},
///                          {.id = "age", .title = tr("Age"), .kind = ui::ColumnKind::Number}});
///     m_people.setSource(std::make_shared<PeopleRows>(database), context, "registry.list",
///                        {.sortColumn = "name"});
///     Q_PROPERTY(nuanyang::ui::WindowedTableModel* people READ people CONSTANT)
///
///     // page, QML
///     DataTable {
///         title: qsTr("People")
///         model: page.viewModel.people
///         onActivated: rowId => page.viewModel.open(rowId)
///     }
///
/// `people.filter = text` searches, `people.refresh()` reads again (selection, current row and
/// scroll position stay), `people.columns.saved` is the layout to keep for the person.
///
/// GUI thread. Sources are asked on worker threads; what they answer after the model has gone, or
/// for an order nobody wants any more, is dropped.
class NUANYANG_SDK_EXPORT WindowedTableModel : public QAbstractTableModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(WindowedTableModel)
    QML_UNCREATABLE("Comes from a view-model")
    Q_PROPERTY(nuanyang::ui::TableColumns* columns READ columns CONSTANT FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool counting READ isCounting NOTIFY stateChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY queryChanged FINAL)
    Q_PROPERTY(QString sortColumn READ sortColumn NOTIFY queryChanged FINAL)
    Q_PROPERTY(bool descending READ isDescending NOTIFY queryChanged FINAL)
    Q_PROPERTY(int currentRow READ currentRow WRITE setCurrentRow NOTIFY currentRowChanged FINAL)
    Q_PROPERTY(int selectedCount READ selectedCount NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString errorHint READ errorHint NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY stateChanged FINAL)

public:
    enum State {
        Idle,     ///< no source yet
        Loading,  ///< the first rows of a new question are on their way
        Ready,    ///< what is there can be shown; with a count of 0 there is nothing
        Failed    ///< see errorText; reload() tries again
    };
    Q_ENUM(State)

    enum Role {
        AlignRole = Qt::UserRole + 1,
        KindRole,
        ToneRole,
        IconRole,
        SpokenRole,
        LoadingRole,
        RowIdRole,
        SelectedRole
    };
    Q_ENUM(Role)

    /// How a click or a key changes the selection.
    enum Choice {
        Only,     ///< this row and no other
        Toggle,   ///< this row as well, or not any more
        Range,    ///< from the anchor to this row
        AddRange  ///< the same, and what was chosen stays
    };
    Q_ENUM(Choice)

    explicit WindowedTableModel(QObject* parent = nullptr);
    ~WindowedTableModel() override;

    void setColumns(std::vector<TableColumn> columns);
    /// Where rows come from from now on, in whose name they are read (`verb` for the call), and how
    /// they are sorted at first. `context` outlives the model.
    void setSource(std::shared_ptr<RowSource> source, ViewContext& context, std::string verb,
                   RowQuery query = {});

    [[nodiscard]] TableColumns* columns() { return &m_columns; }
    [[nodiscard]] const TableColumns& columns() const { return m_columns; }
    [[nodiscard]] State state() const { return m_state; }
    /// More rows of the present order are still being listed.
    [[nodiscard]] bool isCounting() const { return m_lister.isListing(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_ids.size()); }
    [[nodiscard]] const RowQuery& query() const { return m_query; }
    [[nodiscard]] QString filter() const { return m_query.filter; }
    void setFilter(const QString& filter);
    [[nodiscard]] QString sortColumn() const { return m_query.sortColumn; }
    [[nodiscard]] bool isDescending() const { return m_query.descending; }
    [[nodiscard]] QString errorText() const { return QString::fromStdString(m_sentence.message); }
    [[nodiscard]] QString errorHint() const { return QString::fromStdString(m_sentence.hint); }
    [[nodiscard]] QString errorCode() const { return QString::fromStdString(m_error.code); }
    [[nodiscard]] const Error& error() const { return m_error; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// Columns are those declared, in declared order, shown or not.
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// The row if its cells are held; null while they are being read.
    [[nodiscard]] const TableRow* rowAt(int row) const;
    /// "Name: 张秀英, Unit: …" for a screen reader; the columns in sight, blanks left out.
    [[nodiscard]] QString spokenRow(int row) const;
    [[nodiscard]] QString spokenCell(int row, int declaredColumn) const;

    /// 0 when there is no such row.
    Q_INVOKABLE [[nodiscard]] qint64 idAt(int row) const;
    /// The place of an id in the present order, or -1. Grows with the rows: not for loops.
    Q_INVOKABLE [[nodiscard]] int rowOf(qint64 id) const;
    Q_INVOKABLE [[nodiscard]] bool isSelected(int row) const { return m_selection.contains(row); }

    /// Sorts by the column, the other way round when it is sorted by it already.
    Q_INVOKABLE void sortBy(const QString& columnId);
    Q_INVOKABLE void setSort(const QString& columnId, bool descending);
    /// The rows in sight; reading follows. The view calls it.
    Q_INVOKABLE void setWindow(int first, int last);
    /// Reads everything again and keeps the place, the selection and what is on the screen
    /// meanwhile.
    Q_INVOKABLE void refresh();
    /// After an error.
    Q_INVOKABLE void reload();

    [[nodiscard]] int currentRow() const { return m_currentRow; }
    void setCurrentRow(int row);
    /// The current row's id, 0 for none.
    [[nodiscard]] RowId currentId() const { return idAt(m_currentRow); }
    [[nodiscard]] int selectedCount() const { return m_selection.count(); }
    /// In the order shown.
    [[nodiscard]] std::vector<RowId> selectedIds() const;
    Q_INVOKABLE void choose(int row, nuanyang::ui::WindowedTableModel::Choice choice);
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void clearSelection();

    /// Puts the chosen rows (or else the current one) on the clipboard, columns in sight only, as
    /// tab-separated text and as a table whose cells a spreadsheet keeps as text.
    Q_INVOKABLE void copy(bool withTitles = false);
    /// Makes the first row that begins with `prefix` current.
    Q_INVOKABLE void seek(const QString& prefix);

signals:
    void stateChanged();
    void countChanged();
    void queryChanged();
    void currentRowChanged();
    void selectionChanged();
    /// Cells of rows in the window have come or changed, or their selection has.
    void windowChanged();
    /// Another question was asked: the view goes back to the top.
    void questionChanged();
    void copied(int rows);
    /// More rows are chosen than a clipboard is good for.
    void tooManyToCopy(int most);

private:
    enum class Arrival { AtOnce, WhenComplete };

    void ask(RowQuery query);
    void start(Arrival arrival);
    void takePiece(std::span<const RowId> ids);
    void finish(const Result<void>& result);
    void replaceOrder(std::vector<RowId> ids);
    void appendOrder(std::span<const RowId> ids);
    void findCurrentAgain(size_t from);
    void settleCurrent();
    void fail(const Error& error);
    void setState(State state);
    void wantWindow();
    void announceWindow();
    void announceSelection();
    [[nodiscard]] QVariant cellData(const TableCell& cell, int column, int role) const;
    [[nodiscard]] std::vector<RowId> idsBetween(int first, int last) const;
    void seekAmongHeld(const QString& prefix);

    TableColumns m_columns;
    RowAccess m_access;
    RowQuery m_query;
    const ViewContext* m_context = nullptr;
    State m_state = Idle;
    Error m_error;
    Sentence m_sentence;

    std::vector<RowId> m_ids;
    std::vector<RowId> m_incoming;
    Arrival m_arrival = Arrival::AtOnce;
    bool m_replaced = false;
    std::shared_ptr<UseCaseRun> m_seekRun;

    RowSelection m_selection;
    int m_currentRow = -1;
    RowId m_carriedCurrent = 0;
    int m_carriedCurrentRow = -1;
    int m_windowFirst = 0;
    int m_windowLast = -1;

    RowLister m_lister;
    RowReader m_reader;
};

}  // namespace nuanyang::ui
