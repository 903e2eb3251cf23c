#include "notes/notesmodule.h"

#include "notes/views/notesboard.h"

namespace nuanyang::notes {

Result<void> NotesModule::bind(module::ModuleContext& context) {
    NY_TRY(context.contributions().view(
        "notes.board", [](ui::ViewContext&, const module::ViewRequest&) {
            return std::unique_ptr<QObject>(std::make_unique<NotesBoard>());
        }));
    return context.contributions().verb("greet",
                                        [](const Call&, const module::Arguments&) -> Result<Json> {
                                            return Json{{"greeting", "hello"}};
                                        });
}

}  // namespace nuanyang::notes
