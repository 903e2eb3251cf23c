#include "core/shell/registration.h"

#include "Nuanyang/Ui/ui.h"

// Generated. A static library's registration is dropped by the linker unless somebody names it.
void qml_register_types_Nuanyang_Shell();  // NOLINT(readability-identifier-naming)

namespace nuanyang::core::shell {

void registerShell(QQmlEngine& engine) {
    ui::registerUi(engine);
    [[maybe_unused]] static void (*volatile const named)() = &qml_register_types_Nuanyang_Shell;
}

}  // namespace nuanyang::core::shell
