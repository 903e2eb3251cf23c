#include "registry/usecases/verbs/resultwords.h"

#include "registry/domain/field.h"
#include "registry/usecases/readvocabulary.h"

namespace nuanyang::registry {

namespace {

void addCodes(module::Words& words, std::string_view key, Codes codes, Language language) {
    for (const Code& code : codes) {
        words[std::string(key)].emplace(code.key, code.label(language));
    }
}

void addField(module::Words& words, const FieldSpec& spec, const Vocabulary& vocabulary,
              Language language) {
    if (spec.codes != nullptr) {
        addCodes(words, spec.key, spec.codes(), language);
    }
    if (spec.list.empty()) {
        return;
    }
    for (const Term* term : vocabulary.termsOf(spec.list)) {
        words[std::string(spec.key)].emplace(term->code, term->label.in(language));
    }
}

}  // namespace

Result<module::Words> resultWords(data::Database& database, const Call& call) {
    const Vocabulary vocabulary = NY_TRY(ReadVocabulary(database).run(call));
    const Language language = call.language();
    module::Words words;
    for (const FieldSpec& spec : fieldSpecs()) {
        addField(words, spec, vocabulary, language);
        words["field"].emplace(spec.key, spec.label(language));
    }
    addCodes(words, "severity", codes::severities(), language);
    addCodes(words, "outcome", codes::importOutcomes(), language);
    addCodes(words, "kind", codes::channelKinds(), language);
    addCodes(words, "owner", codes::channelOwners(), language);
    return words;
}

}  // namespace nuanyang::registry
