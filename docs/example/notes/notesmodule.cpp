#include "notes/notesmodule.h"

#include "notes/usecases/addnote.h"
#include "notes/usecases/listnotes.h"
#include "notes/views/notesboard.h"

namespace nuanyang::notes {

namespace {

Result<Json> addVerb(data::Database& database, const Call& call, const module::Arguments& words) {
    const auto id = NY_TRY(AddNote(database).run(call, words.positional.front()));
    return Json{{"id", std::to_string(id)}};
}

Result<Json> listVerb(data::Database& database, const Call& call) {
    Json rows = Json::array();
    for (const NoteLine& line : NY_TRY(ListNotes(database).run(call))) {
        rows.push_back({{"id", line.id}, {"text", line.text}, {"writtenOn", line.writtenOn}});
    }
    return rows;
}

}  // namespace

Result<void> NotesModule::bind(module::ModuleContext& context) {
    data::Database& database = context.database();
    module::Contributions& contributions = context.contributions();
    NY_TRY(contributions.view(
        "notes.board", [&database](ui::ViewContext& view, const module::ViewRequest&) {
            return std::unique_ptr<QObject>(std::make_unique<NotesBoard>(view, database));
        }));
    NY_TRY(contributions.verb("add", [&database](const Call& call, const module::Arguments& words) {
        return addVerb(database, call, words);
    }));
    return contributions.verb("list", [&database](const Call& call, const module::Arguments&) {
        return listVerb(database, call);
    });
}

}  // namespace nuanyang::notes
