#pragma once

#include <memory>
#include <span>
#include <vector>

#include "registry/usecases/listpeople.h"
#include "sdk/ui/rowsource.h"
#include "sdk/ui/tablecolumn.h"

namespace nuanyang::registry {

/// The rows of the list of people: what a filter leaves, in the order of a column. One object per
/// choice of filter; the words typed into the search field come with the query.
class PeopleRows : public ui::RowSource {
public:
    PeopleRows(ListPeople list, PeopleFilter filter);

    Result<void> order(const ui::RowQuery& query, const ui::IdSink& sink,
                       const Call& call) override;
    Result<std::vector<ui::TableRow>> rows(std::span<const ui::RowId> ids,
                                           const QStringList& columns, const Call& call) override;

    /// In the order of the cells.
    static std::vector<ui::TableColumn> columns();

private:
    ListPeople m_list;
    PeopleFilter m_filter;
};

}  // namespace nuanyang::registry
