# Tables and charts: what the library takes from this folder, paths from its parent.
set(NUANYANG_UI_DATA_SOURCES)
set(NUANYANG_UI_DATA_QML)
