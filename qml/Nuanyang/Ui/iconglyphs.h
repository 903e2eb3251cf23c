#pragma once

#include <QString>
#include <QStringView>

#include <cstddef>

namespace nuanyang::ui {

// One icon of the font: its name as in the Material Design set, its code point.
struct IconGlyph {
    const char* name;
    char32_t codePoint;
};

// Sorted by name; generated from the installed font package.
extern const IconGlyph iconTable[];
extern const std::size_t iconTableSize;

// The text that draws the icon in the icon font; empty when the set has no such name.
QString iconGlyph(QStringView name);

}  // namespace nuanyang::ui
