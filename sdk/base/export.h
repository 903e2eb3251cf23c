#pragma once

/// Marks what the one shared SDK library offers to host and modules. Everything else in it, and
/// everything in a module, stays hidden (two modules must not share an inline static by accident).
#define NUANYANG_SDK_EXPORT __attribute__((visibility("default")))
