#pragma once

#include "registry/domain/vocabulary.h"
#include "sdk/base/call.h"
#include "sdk/base/result.h"
#include "sdk/data/database.h"

namespace nuanyang::registry {

/// Units, branches, ranks, categories and honours as the group has them now: what forms offer.
class ReadVocabulary {
public:
    explicit ReadVocabulary(data::Database& database) : m_database(database) {}
    Result<Vocabulary> run(const Call& call) const;

private:
    data::Database& m_database;
};

}  // namespace nuanyang::registry
