#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "sdk/base/call.h"
#include "sdk/base/export.h"
#include "sdk/base/result.h"

/// Where the rows of a table come from.
///
/// A page that shows a list writes one class, usually over a use case or a read session:
///
///     class PeopleRows : public ui::RowSource {
///         Result<void> order(const RowQuery& query, const IdSink& sink, ...) override;  // ids
///         only Result<std::vector<TableRow>> rows(std::span<const RowId> ids, ...) override; // a
///         page
///     };
///
/// and hands it to a WindowedTableModel, which asks for the order once and then only for the rows
/// that are in sight. A short list that is in memory anyway uses VectorRowSource.
namespace nuanyang::ui {

/// What identifies a row whatever the order, the filter or its place: a key of the table behind it.
using RowId = std::int64_t;

/// What a cell or a row means, shown as colour and never by colour alone: the tones of the theme in
/// their order, and Muted for what counts no more (a voided record).
enum class CellTone { Neutral, Accent, Info, Success, Warning, Danger, Muted };

/// One cell as it is read: `{.text = name, .sortKey = pinyin}`. Formatting (dates, money, masking)
/// is done by the source, off the GUI thread.
struct TableCell {
    QString text{};
    CellTone tone = CellTone::Neutral;
    /// Name of an icon of Nuanyang.Ui, empty for none.
    QString icon{};
    /// What a screen reader says in place of `text`; needed where an icon or a tone says more.
    QString spoken{};
    /// What VectorRowSource sorts by in place of `text`, such as pinyin or an ISO date.
    QString sortKey{};
};

/// A row: its cells in the order of the columns that the model was made with. A row with fewer
/// cells than columns shows blanks.
struct TableRow {
    RowId id = 0;
    std::vector<TableCell> cells{};
    CellTone tone = CellTone::Neutral;
};

/// What the person asked to see.
struct RowQuery {
    /// Id of the column to sort by; empty for the source's own order.
    QString sortColumn{};
    bool descending = false;
    /// Words typed into the page's search field; what they match is the source's to say.
    QString filter{};

    bool operator==(const RowQuery& other) const = default;
};

/// Takes ids in their order, in as many pieces as suits the source: the first few hundred at once
/// let the table show its first rows while the rest is still being read. False: stop, nobody waits.
using IdSink = std::function<bool(std::span<const RowId>)>;

/// An asynchronous provider of rows. Every function is called on worker threads, and more than one
/// call may be under way at a time: keep no state that changes, or guard it. The model shares
/// ownership with the work it has started, so a source may outlive its page by one call. The call
/// is the signed-in person's, as use cases get it: open read sessions with it. It is cancelled as
/// soon as nobody waits for the answer any more.
class NUANYANG_SDK_EXPORT RowSource {
public:
    RowSource() = default;
    virtual ~RowSource();
    RowSource(const RowSource&) = delete;
    RowSource& operator=(const RowSource&) = delete;

    /// Gives the ids of all rows of `query` to `sink`, in order, each once. Ends with success when
    /// the sink has refused a piece. An error before the first piece empties the table and is shown
    /// in its place.
    virtual Result<void> order(const RowQuery& query, const IdSink& sink, const Call& call) = 0;

    /// Reads the rows `ids`, in any order. An id that is gone is left out. `columns` names the
    /// columns in sight: cells of the others may be left empty, so that nothing is read (or
    /// unmasked) that is not shown. Called with up to a few hundred ids.
    virtual Result<std::vector<TableRow>> rows(std::span<const RowId> ids,
                                               const QStringList& columns, const Call& call) = 0;

    /// The first row of `query` that begins with `prefix` in the sorted column, for typing ahead;
    /// names are usually matched by their pinyin. Nothing: the model looks at the rows it holds.
    virtual Result<std::optional<RowId>> seek(const RowQuery& query, const QString& prefix,
                                              const Call& call);
};

}  // namespace nuanyang::ui
