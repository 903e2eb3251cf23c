#pragma once

#include <QColor>
#include <QList>

namespace nuanyang::ui {

// Every colour of one appearance. Text tokens reach WCAG AA on the surfaces they are meant for,
// AAA in high contrast; the contrast test holds them to it.
struct Palette {
    QColor paper;            // the window behind everything
    QColor surface;          // cards, fields, dialogs
    QColor surfaceSunken;    // table headers, wells
    QColor surfaceHover;     // under the pointer
    QColor surfacePressed;   // while pressed
    QColor surfaceSelected;  // the chosen row or page
    QColor ink;              // text
    QColor inkMuted;         // secondary text
    QColor inkFaint;         // hints in empty fields
    QColor inkDisabled;      // text of what cannot be used now
    QColor accent;           // primary buttons, marks of selection
    QColor accentHover;
    QColor accentPressed;
    QColor onAccent;    // text on accent
    QColor accentText;  // links, chosen tabs
    QColor accentSoft;  // a tint behind accentText
    QColor border;
    QColor borderStrong;  // the edge of a field: at least 3:1
    QColor focus;         // the ring around what has the keyboard
    QColor danger;
    QColor dangerHover;
    QColor dangerPressed;
    QColor onDanger;
    QColor dangerText;
    QColor dangerSoft;
    QColor warningText;
    QColor warningSoft;
    QColor successText;
    QColor successSoft;
    QColor infoText;
    QColor infoSoft;
    QColor tooltip;
    QColor onTooltip;
    QColor scrim;          // over the page behind a dialog
    QColor shadow;         // under what floats
    QList<QColor> series;  // charts, in order
};

const Palette& lightPalette();
const Palette& darkPalette();
const Palette& highContrastPalette();

}  // namespace nuanyang::ui
