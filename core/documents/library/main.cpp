// The only way into the library of documents, which core/house loads when a file is first read or
// written: it brings five others along that nothing else needs.
#include "core/documents/filetables.h"

extern "C" __attribute__((visibility("default"))) nuanyang::documents::TableFiles*
nuanyangTableFiles() {
    return new nuanyang::core::documents::FileTables;
}
