import QtQuick
import QtQuick.Shapes
import Nuanyang.Ui

// An area in the colour of a series, hatched where colours alone are not to be trusted.
Rectangle {
    id: area

    required property int index
    property bool pattern: false
    readonly property int hatch: index % 5

    // The strokes of a hatch as SVG: rising, falling, level, upright lines.
    function strokes(): string {
        const gap = Theme.spaceS;
        let path = "";
        for (let at = gap / 2; (hatch === 1 || hatch === 2) && at < width + height; at += gap)
            path += slanted(at);
        for (let y = gap / 2; hatch === 3 && y < height; y += gap)
            path += "M0 " + y + "H" + width;
        for (let x = gap / 2; hatch === 4 && x < width; x += gap)
            path += "M" + x + " 0V" + height;
        return path;
    }
    function slanted(at: real): string {
        const left = Math.max(0, at - height);
        const right = Math.min(at, width);
        return hatch === 1 ? "M" + left + " " + (at - left) + "L" + right + " " + (at - right) : "M" + left + " " + (height - at + left) + "L" + right + " " + (height - at + right);
    }

    color: Theme.series[index % Theme.series.length]
    radius: Math.min(Theme.spaceXxs, width / 2, height / 2)

    Loader {
        anchors.fill: parent
        active: area.pattern && area.hatch > 0
        sourceComponent: Shape {
            ShapePath {
                strokeColor: Theme.surface
                strokeWidth: Theme.spaceXxs
                fillColor: Theme.transparent

                PathSvg {
                    path: area.strokes()
                }
            }
        }
    }
}
