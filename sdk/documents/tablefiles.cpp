#include "sdk/documents/tablefiles.h"

namespace nuanyang::documents {

TableReader::~TableReader() = default;
TableWriter::~TableWriter() = default;
TableFiles::~TableFiles() = default;

}  // namespace nuanyang::documents
