#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/documents/ziparchive.h"

namespace nuanyang::core::documents {

struct Relationship {
    std::string id;
    std::string type;    ///< the last word of the address: `worksheet`, `sharedStrings`
    std::string target;  ///< a part's name from the root
};

/// What a part refers to inside the archive; of the archive itself where `part` is empty. Nothing
/// where no relationships are kept for it.
Result<std::vector<Relationship>> relationshipsOf(const ZipArchive& archive, std::string_view part);

/// `../media/a.png` seen from `xl/worksheets/sheet1.xml` is `xl/media/a.png`; a target that begins
/// with a slash counts from the root.
std::string partName(std::string_view from, std::string_view target);

}  // namespace nuanyang::core::documents
