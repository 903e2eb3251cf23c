#pragma once

#include <QColor>
#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include "Nuanyang/Ui/palette.h"
#include "Nuanyang/Ui/uiexport.h"

class QJSEngine;
class QQmlEngine;

namespace nuanyang::ui {

// A colour of the current palette, read as Theme.NAME.
#define NUANYANG_THEME_COLOR(NAME)                         \
    Q_PROPERTY(QColor NAME READ NAME NOTIFY changed FINAL) \
public:                                                    \
    QColor NAME() const {                                  \
        return m_palette->NAME;                            \
    }

// A length in pixels that stays as it is whatever the text size.
#define NUANYANG_THEME_LENGTH(NAME, PIXELS)       \
    Q_PROPERTY(int NAME READ NAME CONSTANT FINAL) \
public:                                           \
    int NAME() const {                            \
        return PIXELS;                            \
    }

// A length in pixels that grows with the text.
#define NUANYANG_THEME_SCALED(NAME, PIXELS)             \
    Q_PROPERTY(int NAME READ NAME NOTIFY changed FINAL) \
public:                                                 \
    int NAME() const {                                  \
        return scaled(PIXELS);                          \
    }

// The tokens of the look: the only place where a colour or a size stands. One object for the
// process, on the GUI thread; QML reads it as the singleton Theme.
class NUANYANG_UI_EXPORT Theme : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY changed FINAL)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY changed FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed FINAL)
    Q_PROPERTY(QString fontFamily READ fontFamily CONSTANT FINAL)
    Q_PROPERTY(QString iconFamily READ iconFamily CONSTANT FINAL)
    Q_PROPERTY(QList<QColor> series READ series NOTIFY changed FINAL)

    Q_PROPERTY(int borderWidth READ borderWidth NOTIFY changed FINAL)
    Q_PROPERTY(int focusWidth READ focusWidth NOTIFY changed FINAL)
    Q_PROPERTY(int durationFast READ durationFast NOTIFY changed FINAL)
    Q_PROPERTY(int durationNormal READ durationNormal NOTIFY changed FINAL)

    NUANYANG_THEME_COLOR(paper)
    NUANYANG_THEME_COLOR(surface)
    NUANYANG_THEME_COLOR(surfaceSunken)
    NUANYANG_THEME_COLOR(surfaceHover)
    NUANYANG_THEME_COLOR(surfacePressed)
    NUANYANG_THEME_COLOR(surfaceSelected)
    NUANYANG_THEME_COLOR(ink)
    NUANYANG_THEME_COLOR(inkMuted)
    NUANYANG_THEME_COLOR(inkFaint)
    NUANYANG_THEME_COLOR(inkDisabled)
    NUANYANG_THEME_COLOR(accent)
    NUANYANG_THEME_COLOR(accentHover)
    NUANYANG_THEME_COLOR(accentPressed)
    NUANYANG_THEME_COLOR(onAccent)
    NUANYANG_THEME_COLOR(accentText)
    NUANYANG_THEME_COLOR(accentSoft)
    NUANYANG_THEME_COLOR(border)
    NUANYANG_THEME_COLOR(borderStrong)
    NUANYANG_THEME_COLOR(focus)
    NUANYANG_THEME_COLOR(danger)
    NUANYANG_THEME_COLOR(dangerHover)
    NUANYANG_THEME_COLOR(dangerPressed)
    NUANYANG_THEME_COLOR(onDanger)
    NUANYANG_THEME_COLOR(dangerText)
    NUANYANG_THEME_COLOR(dangerSoft)
    NUANYANG_THEME_COLOR(warningText)
    NUANYANG_THEME_COLOR(warningSoft)
    NUANYANG_THEME_COLOR(successText)
    NUANYANG_THEME_COLOR(successSoft)
    NUANYANG_THEME_COLOR(infoText)
    NUANYANG_THEME_COLOR(infoSoft)
    NUANYANG_THEME_COLOR(tooltip)
    NUANYANG_THEME_COLOR(onTooltip)
    NUANYANG_THEME_COLOR(scrim)
    NUANYANG_THEME_COLOR(shadow)
    Q_PROPERTY(QColor transparent READ transparent CONSTANT FINAL)

    NUANYANG_THEME_LENGTH(spaceXxs, 2)
    NUANYANG_THEME_LENGTH(spaceXs, 4)
    NUANYANG_THEME_LENGTH(spaceS, 8)
    NUANYANG_THEME_LENGTH(spaceM, 12)
    NUANYANG_THEME_LENGTH(spaceL, 16)
    NUANYANG_THEME_LENGTH(spaceXl, 24)
    NUANYANG_THEME_LENGTH(spaceXxl, 40)
    NUANYANG_THEME_LENGTH(radiusS, 4)
    NUANYANG_THEME_LENGTH(radiusM, 8)
    NUANYANG_THEME_LENGTH(radiusL, 12)

    NUANYANG_THEME_SCALED(fontCaption, 14)
    NUANYANG_THEME_SCALED(fontBody, 16)
    NUANYANG_THEME_SCALED(fontSubheading, 18)
    NUANYANG_THEME_SCALED(fontHeading, 20)
    NUANYANG_THEME_SCALED(fontTitle, 26)
    NUANYANG_THEME_SCALED(fontDisplay, 34)
    NUANYANG_THEME_SCALED(iconS, 18)
    NUANYANG_THEME_SCALED(iconM, 22)
    NUANYANG_THEME_SCALED(iconL, 32)
    NUANYANG_THEME_SCALED(iconXl, 56)
    NUANYANG_THEME_SCALED(controlHeight, 40)
    NUANYANG_THEME_SCALED(controlHeightSmall, 36)
    NUANYANG_THEME_SCALED(rowHeight, 44)
    NUANYANG_THEME_SCALED(fieldWidth, 280)
    NUANYANG_THEME_SCALED(fieldWidthNarrow, 160)
    NUANYANG_THEME_SCALED(navigationWidth, 256)
    NUANYANG_THEME_SCALED(panelWidth, 400)
    NUANYANG_THEME_SCALED(dialogWidth, 480)
    NUANYANG_THEME_SCALED(tileWidth, 200)
    NUANYANG_THEME_SCALED(textColumnWidth, 640)
    NUANYANG_THEME_SCALED(listHeight, 320)
    NUANYANG_THEME_SCALED(switchWidth, 44)
    NUANYANG_THEME_LENGTH(scrollBarWidth, 12)

public:
    enum Scheme { Light, Dark, HighContrast };
    Q_ENUM(Scheme)

    // What a badge, banner or toast says by its colour and icon.
    enum Tone { Neutral, Accent, Info, Success, Warning, Danger };
    Q_ENUM(Tone)

    static Theme* instance();
    // Called by the QML engine; the object stays owned by C++.
    static Theme* create(QQmlEngine* engine, QJSEngine* scriptEngine);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

    // Clamped to 1.0 … 2.0.
    qreal textScale() const { return m_textScale; }
    void setTextScale(qreal scale);

    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);

    QString fontFamily() const;
    // Loads the icon font at the first call.
    QString iconFamily() const;
    QColor transparent() const { return Qt::transparent; }
    QList<QColor> series() const { return m_palette->series; }

    int borderWidth() const { return m_scheme == HighContrast ? 2 : 1; }
    int focusWidth() const { return m_scheme == HighContrast ? 3 : 2; }
    int durationFast() const { return m_reducedMotion ? 0 : 120; }
    int durationNormal() const { return m_reducedMotion ? 0 : 220; }

    // `pixels` at the current text size.
    Q_INVOKABLE int scaled(qreal pixels) const;
    // The text that draws icon `name` in iconFamily; empty for an unknown name.
    Q_INVOKABLE QString glyph(const QString& name) const;

signals:
    void changed();

private:
    Theme();

    Scheme m_scheme = Light;
    const Palette* m_palette = &lightPalette();
    qreal m_textScale = 1.0;
    bool m_reducedMotion = false;
};

#undef NUANYANG_THEME_COLOR
#undef NUANYANG_THEME_LENGTH
#undef NUANYANG_THEME_SCALED

}  // namespace nuanyang::ui
