import Nuanyang.Ui

// Stands in place of a page's content where there is none.
EmptyState {
    required property PageScaffold page

    iconName: page.emptyIcon
    title: page.emptyTitle
    text: page.emptyText
    actionText: page.emptyActionText
    onActionTriggered: page.emptyActionTriggered()
}
