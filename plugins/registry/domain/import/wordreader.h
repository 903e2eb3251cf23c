#pragma once

#include <string>
#include <string_view>

#include "registry/domain/import/problem.h"
#include "registry/domain/vocabulary.h"

namespace nuanyang::registry::imports {

/// Reads the words of fields whose values are one or several of a list. `vocabulary` must outlive
/// it. Codes: `registry.import.word.unknown`, `.ambiguous` (questions), `.taken` (a warning: the
/// word was in a longer text).
class WordReader {
public:
    explicit WordReader(const Vocabulary& vocabulary) : m_vocabulary(vocabulary) {}

    /// For fields of the shapes Code, Term, CodeSet, TermSet and Flag.
    Reading read(Field field, std::string_view line) const;

    /// The canonical value of the very word, or of a word for it; empty where there is none.
    std::string valueOf(const FieldSpec& spec, const std::string& word) const;

private:
    Reading readOne(const FieldSpec& spec, const std::string& word) const;
    Reading readSet(const FieldSpec& spec, const std::string& line) const;
    bool isAllowed(const FieldSpec& spec, std::string_view value) const;
    std::string ownWord(const FieldSpec& spec, const std::string& word) const;
    std::string wordWithin(const FieldSpec& spec, const std::string& text) const;

    const Vocabulary& m_vocabulary;
};

}  // namespace nuanyang::registry::imports
