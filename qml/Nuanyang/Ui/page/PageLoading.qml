import Nuanyang.Ui

// Stands in place of a page's content while it loads.
BusyState {
    required property PageScaffold page

    text: page.busyText
}
