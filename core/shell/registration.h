#pragma once

class QQmlEngine;

namespace nuanyang::core::shell {

/// Makes `import Nuanyang.Shell` work. GUI thread, before the first of its QML is loaded.
void registerShell(QQmlEngine& engine);

}  // namespace nuanyang::core::shell
