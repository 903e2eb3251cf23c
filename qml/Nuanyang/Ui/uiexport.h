#pragma once

#include <QtCore/qglobal.h>

#ifdef NUANYANG_UI_BUILDING
#define NUANYANG_UI_EXPORT Q_DECL_EXPORT
#else
#define NUANYANG_UI_EXPORT Q_DECL_IMPORT
#endif
