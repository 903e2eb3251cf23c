#pragma once

#include "sdk/module/module.h"

namespace nuanyang::notes {

class NotesModule final : public module::Module {
public:
    Result<void> bind(module::ModuleContext& context) override;
};

}  // namespace nuanyang::notes
