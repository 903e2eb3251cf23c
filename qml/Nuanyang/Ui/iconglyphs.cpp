#include "iconglyphs.h"

#include <QLatin1String>

#include <algorithm>

namespace nuanyang::ui {

QString iconGlyph(QStringView name) {
    const auto* end = iconTable + iconTableSize;
    const auto* found =
        std::lower_bound(iconTable, end, name, [](const IconGlyph& icon, QStringView wanted) {
            return wanted.compare(QLatin1String(icon.name)) > 0;
        });
    if (found == end || name.compare(QLatin1String(found->name)) != 0) {
        return {};
    }
    return QString::fromUcs4(&found->codePoint, 1);
}

}  // namespace nuanyang::ui
