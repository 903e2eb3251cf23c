#include "registry/usecases/searchpeople.h"

#include <algorithm>

#include "registry/domain/searchkeys.h"
#include "registry/domain/textlist.h"
#include "registry/storage/peoplequery.h"
#include "registry/usecases/privileges.h"

namespace nuanyang::registry {

Result<std::vector<PersonLine>> SearchPeople::run(const Call& call, const std::string& text,
                                                  int limit) const {
    NY_TRY(call.require(privileges::viewPeople));
    if (trim(text).empty() || limit <= 0) {
        return std::vector<PersonLine>{};
    }
    std::vector<std::int64_t> hits;
    {
        auto session = NY_TRY(m_database.read(call));
        hits = NY_TRY(storage::firstHits(session, readQuery(text), limit));
    }
    const ListPeople list(m_database);
    if (hits.size() < static_cast<std::size_t>(limit)) {
        // A unit, perhaps, or a name together with one.
        PeopleFilter filter;
        filter.text = text;
        filter.withDead = true;
        for (const std::int64_t id :
             NY_TRY(list.ids(call, filter, static_cast<std::size_t>(limit)))) {
            if (std::find(hits.begin(), hits.end(), id) == hits.end()) {
                hits.push_back(id);
            }
        }
        hits.resize(std::min(hits.size(), static_cast<std::size_t>(limit)));
    }
    return list.lines(call, hits);
}

}  // namespace nuanyang::registry
