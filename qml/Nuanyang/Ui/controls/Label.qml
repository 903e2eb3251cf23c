import QtQuick
import Nuanyang.Ui

// Text in one of the steps of the type scale, readable by a screen reader.
Text {
    id: label

    enum Kind {
        Body,
        Muted,
        Caption,
        Subheading,
        Heading,
        Title,
        Display
    }

    property int kind: Label.Kind.Body

    color: kind === Label.Kind.Muted || kind === Label.Kind.Caption ? Theme.inkMuted : Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: {
        switch (kind) {
        case Label.Kind.Caption:
            return Theme.fontCaption;
        case Label.Kind.Subheading:
            return Theme.fontSubheading;
        case Label.Kind.Heading:
            return Theme.fontHeading;
        case Label.Kind.Title:
            return Theme.fontTitle;
        case Label.Kind.Display:
            return Theme.fontDisplay;
        default:
            return Theme.fontBody;
        }
    }
    font.weight: kind >= Label.Kind.Subheading ? Font.DemiBold : Font.Normal
    textFormat: Text.PlainText
    Accessible.role: kind >= Label.Kind.Heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
}
