#include "palette.h"

namespace nuanyang::ui {

namespace {

Palette makeLight() {
    return {
        .paper = 0xfff7f2e8,
        .surface = 0xfffffdf8,
        .surfaceSunken = 0xfff0e9db,
        .surfaceHover = 0xfff5eddf,
        .surfacePressed = 0xffeae0cd,
        .surfaceSelected = 0xfff9e6d0,
        .ink = 0xff2b2520,
        .inkMuted = 0xff5a5147,
        .inkFaint = 0xff6e6457,
        .inkDisabled = 0xff9f9485,
        .accent = 0xffa8481a,
        .accentHover = 0xff933d13,
        .accentPressed = 0xff7a310d,
        .onAccent = 0xffffffff,
        .accentText = 0xff913a10,
        .accentSoft = 0xfffae7d3,
        .border = 0xffddd2be,
        .borderStrong = 0xff8a7e6f,
        .focus = 0xff1d5c9c,
        .danger = 0xffb3261e,
        .dangerHover = 0xff9c1e17,
        .dangerPressed = 0xff821711,
        .onDanger = 0xffffffff,
        .dangerText = 0xff9f1f18,
        .dangerSoft = 0xfffbe5e1,
        .warningText = 0xff704800,
        .warningSoft = 0xfffbefcb,
        .successText = 0xff25613a,
        .successSoft = 0xffe3f0df,
        .infoText = 0xff215580,
        .infoSoft = 0xffe2edf5,
        .tooltip = 0xff3a322b,
        .onTooltip = 0xfffffaf1,
        .scrim = QColor::fromRgba(0x662b2520),
        .shadow = QColor::fromRgba(0x262b2520),
        .series = {0xffb65320, 0xff2f6f86, 0xff8a6d1c, 0xff4f7d46, 0xff8a4a78, 0xff5b6aa3,
                   0xffa0453f, 0xff6b6157},
    };
}

Palette makeDark() {
    return {
        .paper = 0xff1e1a16,
        .surface = 0xff292420,
        .surfaceSunken = 0xff231e1a,
        .surfaceHover = 0xff342d27,
        .surfacePressed = 0xff40372f,
        .surfaceSelected = 0xff47331f,
        .ink = 0xfff1e9dc,
        .inkMuted = 0xffccc1b1,
        .inkFaint = 0xffb0a492,
        .inkDisabled = 0xff7d7365,
        .accent = 0xffe8935a,
        .accentHover = 0xfff0a674,
        .accentPressed = 0xffd98047,
        .onAccent = 0xff2a1405,
        .accentText = 0xfff3ab7c,
        .accentSoft = 0xff432e1d,
        .border = 0xff433a31,
        .borderStrong = 0xff94887a,
        .focus = 0xff7db7f0,
        .danger = 0xfff2877d,
        .dangerHover = 0xfff7a098,
        .dangerPressed = 0xffe2766c,
        .onDanger = 0xff3a0906,
        .dangerText = 0xfff7a69e,
        .dangerSoft = 0xff472320,
        .warningText = 0xffebc067,
        .warningSoft = 0xff40331a,
        .successText = 0xff8ecb98,
        .successSoft = 0xff233721,
        .infoText = 0xff92c5eb,
        .infoSoft = 0xff203443,
        .tooltip = 0xfff1e9dc,
        .onTooltip = 0xff2b2520,
        .scrim = QColor::fromRgba(0x99000000),
        .shadow = QColor::fromRgba(0x66000000),
        .series = {0xffe8935a, 0xff6db3cc, 0xffd6b555, 0xff8cc080, 0xffd08fbd, 0xff9aa8e0,
                   0xffe58880, 0xffb5aa9b},
    };
}

Palette makeHighContrast() {
    return {
        .paper = 0xffffffff,
        .surface = 0xffffffff,
        .surfaceSunken = 0xfff2f2f2,
        .surfaceHover = 0xffececec,
        .surfacePressed = 0xffdedede,
        .surfaceSelected = 0xffffe9c9,
        .ink = 0xff000000,
        .inkMuted = 0xff1f1f1f,
        .inkFaint = 0xff333333,
        .inkDisabled = 0xff6b6b6b,
        .accent = 0xff6b2400,
        .accentHover = 0xff561d00,
        .accentPressed = 0xff401500,
        .onAccent = 0xffffffff,
        .accentText = 0xff6b2400,
        .accentSoft = 0xfffff0dd,
        .border = 0xff000000,
        .borderStrong = 0xff000000,
        .focus = 0xff0033cc,
        .danger = 0xff8a0000,
        .dangerHover = 0xff700000,
        .dangerPressed = 0xff550000,
        .onDanger = 0xffffffff,
        .dangerText = 0xff8a0000,
        .dangerSoft = 0xfffff0f0,
        .warningText = 0xff4d3000,
        .warningSoft = 0xfffff6d6,
        .successText = 0xff00451a,
        .successSoft = 0xffeefaee,
        .infoText = 0xff00305e,
        .infoSoft = 0xffecf5ff,
        .tooltip = 0xff000000,
        .onTooltip = 0xffffffff,
        .scrim = QColor::fromRgba(0xb3000000),
        .shadow = QColor(0, 0, 0, 0),
        .series = {0xff8a3000, 0xff004a66, 0xff5c4300, 0xff1f5214, 0xff6b1f56, 0xff2b3a85,
                   0xff8a0000, 0xff333333},
    };
}

}  // namespace

const Palette& lightPalette() {
    static const Palette palette = makeLight();
    return palette;
}

const Palette& darkPalette() {
    static const Palette palette = makeDark();
    return palette;
}

const Palette& highContrastPalette() {
    static const Palette palette = makeHighContrast();
    return palette;
}

}  // namespace nuanyang::ui
