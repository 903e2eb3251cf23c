import QtQuick
import Nuanyang.Ui

// A date known to the day, the month or the year, or not at all. `value` is YYYY[-MM[-DD]].
TextField {
    id: field

    property alias value: date.value
    property alias earliest: date.earliest
    property alias latest: date.latest
    property string today
    readonly property int precision: date.precision
    readonly property string written: date.written
    readonly property bool valid: date.problem === DateText.None
    readonly property string lunar: precision === DateText.Day ? Days.lunarText(value) : ""
    readonly property string problemText: {
        switch (date.problem) {
        case DateText.NotADate:
            return qsTr("Write a date such as 1950-03-02, 1950.03 or 1950, or “unknown”.");
        case DateText.NoSuchDay:
            return qsTr("There is no such day.");
        case DateText.JanuaryOrOctober:
            return qsTr("January or October? Write 1950.01 or 1950.10.");
        case DateText.TooEarly:
            return qsTr("This is too early: the first possible day is %1.").arg(earliest);
        case DateText.TooLate:
            return qsTr("This is too late: the last possible day is %1.").arg(latest);
        default:
            return "";
        }
    }

    signal edited

    function take(text: string) {
        date.text = text;
        edited();
    }
    function readLunar(): bool {
        const day = Days.ofLunarText(text);
        if (day)
            date.text = day;
        return day !== "";
    }

    text: date.text
    placeholderText: qsTr("Year, month or day")
    rightPadding: Theme.controlHeightSmall + Theme.spaceXs + (lunarLine.visible ? lunarLine.width + Theme.spaceXs : 0)
    hasError: errorText !== "" || !valid
    Accessible.description: {
        if (errorText !== "")
            return errorText;
        return problemText !== "" ? problemText : lunar;
    }
    onTextEdited: take(text)
    onEditingFinished: {
        if (readLunar())
            edited();
        date.tidy();
    }
    Keys.onPressed: event => {
        const opens = event.key === Qt.Key_F4 || event.key === Qt.Key_Down && event.modifiers & Qt.AltModifier;
        if (opens)
            calendar.open();
        event.accepted = opens;
    }

    DateText {
        id: date
    }
    Text {
        id: lunarLine

        anchors.right: opener.left
        anchors.verticalCenter: parent.verticalCenter
        visible: text !== "" && field.width > field.contentWidth + width * 1.5 + opener.width
        text: field.lunar
        color: Theme.inkMuted
        font.family: Theme.fontFamily
        font.pixelSize: Theme.fontCaption
    }
    IconButton {
        id: opener

        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceXxs
        anchors.verticalCenter: parent.verticalCenter
        visible: !field.readOnly
        small: true
        iconName: "calendar_month"
        text: qsTr("Open the calendar (Alt+Down)")
        focusPolicy: Qt.NoFocus
        onClicked: calendar.open()
    }
    ProblemNote {
        text: field.errorText === "" ? field.problemText : ""
    }
    OnDemand {
        id: calendar

        CalendarPopup {
            parent: field
            y: field.height + Theme.spaceXs
            value: field.value
            today: field.today
            earliest: field.earliest
            latest: field.latest
            onChosen: text => {
                field.take(text);
                field.forceActiveFocus();
            }
        }
    }
}
