import Nuanyang.Ui

// The way to a page above its title.
Breadcrumbs {
    required property PageScaffold page

    titles: page.breadcrumbs
    onActivated: index => page.breadcrumbActivated(index)
}
