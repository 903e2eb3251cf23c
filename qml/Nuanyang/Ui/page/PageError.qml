import Nuanyang.Ui

// Stands in place of a page's content where it could not be had.
ErrorState {
    required property PageScaffold page

    title: page.errorTitle
    text: page.errorText
    hint: page.errorHint
    code: page.errorCode
    onRetry: page.retry()
}
