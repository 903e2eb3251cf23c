#include "registry/usecases/readvocabulary.h"

#include "registry/storage/vocabularystore.h"

namespace nuanyang::registry {

Result<Vocabulary> ReadVocabulary::run(const Call& call) const {
    auto session = NY_TRY(m_database.read(call));
    return storage::readVocabulary(session);
}

}  // namespace nuanyang::registry
