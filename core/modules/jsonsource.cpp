#include "core/modules/jsonsource.h"

#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

namespace nuanyang::core::modules {

namespace {

/// Where the parser's lexer is; it reports nothing about that itself.
struct Position {
    int line = 1;
    bool lineJustEnded = false;
};

/// Walks over the text and keeps the shared position up to date.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, Position* position) : m_at(at), m_position(position) {}

    reference operator*() const { return *m_at; }
    CountingIterator& operator++() {
        m_position->lineJustEnded = *m_at == '\n';
        m_position->line += m_position->lineJustEnded ? 1 : 0;
        ++m_at;
        return *this;
    }
    CountingIterator operator++(int) {
        const CountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator& other) const { return m_at == other.m_at; }
    bool operator!=(const CountingIterator& other) const { return m_at != other.m_at; }

private:
    const char* m_at;
    Position* m_position;
};

/// Builds the tree out of what the parser reports. The names are the parser's.
class TreeBuilder {
public:
    TreeBuilder(const Position* position, std::string_view fileName)
        : m_position(position), m_file(fileName) {}

    // NOLINTBEGIN(readability-identifier-naming)
    bool null() { return add(SourceValue::Type::Null); }
    bool boolean(bool value) { return add(SourceValue::Type::Boolean, value ? 1 : 0); }
    bool number_integer(std::int64_t value) { return add(SourceValue::Type::Integer, value); }
    bool number_unsigned(std::uint64_t value) {
        return add(SourceValue::Type::Integer, static_cast<std::int64_t>(value));
    }
    bool number_float(double /*value*/, const std::string& text) {
        return add(SourceValue::Type::Number, 0, text);
    }
    bool string(std::string& text) {
        return add(SourceValue::Type::String, 0, std::exchange(text, {}));
    }
    bool binary(std::vector<std::uint8_t>& /*bytes*/) { return false; }
    bool start_object(std::size_t /*size*/) { return open(SourceValue::Type::Object); }
    bool start_array(std::size_t /*size*/) { return open(SourceValue::Type::Array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& text) {
        SourceValue& object = *m_open.back();
        if (object.find(text) != nullptr) {
            m_error = invalidInput("module.manifest.duplicateKey")
                          .with("file", m_file)
                          .with("line", std::to_string(m_position->line))
                          .with("key", text);
            return false;
        }
        object.members.push_back({std::exchange(text, {}), m_position->line, {}});
        return true;
    }
    bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                     const nlohmann::detail::exception& error) {
        m_error = invalidInput("module.manifest.syntax", error.what())
                      .with("file", m_file)
                      .with("line", std::to_string(m_position->line))
                      .with("detail", withoutPrefix(error.what()));
        return false;
    }
    // NOLINTEND(readability-identifier-naming)

    SourceValue takeRoot() { return std::move(m_root); }
    const std::optional<Error>& error() const { return m_error; }

private:
    /// `[json.exception.parse_error.101] parse error at line 2, column 1: …` without the library.
    static std::string withoutPrefix(std::string text) {
        const std::size_t end = text.find(": ");
        return end == std::string::npos ? text : text.substr(end + 2);
    }

    bool add(SourceValue::Type type, std::int64_t integer = 0, std::string text = {}) {
        SourceValue& value = next();
        value.type = type;
        // A number ends where the next character has been read.
        const bool isNumber =
            type == SourceValue::Type::Integer || type == SourceValue::Type::Number;
        value.line = m_position->line - (isNumber && m_position->lineJustEnded ? 1 : 0);
        value.integer = integer;
        value.text = std::move(text);
        return true;
    }

    bool open(SourceValue::Type type) {
        SourceValue& value = next();
        value.type = type;
        value.line = m_position->line;
        m_open.push_back(&value);
        return true;
    }

    bool close() {
        m_open.pop_back();
        return true;
    }

    /// Where the value that comes now belongs. Pointers to open values stay good: their container
    /// does not grow while they are open.
    SourceValue& next() {
        if (m_open.empty()) {
            return m_root;
        }
        SourceValue& parent = *m_open.back();
        if (parent.type == SourceValue::Type::Array) {
            return parent.items.emplace_back();
        }
        return parent.members.back().value;
    }

    const Position* m_position;
    std::string m_file;
    SourceValue m_root;
    std::vector<SourceValue*> m_open;
    std::optional<Error> m_error;
};

}  // namespace

const SourceValue* SourceValue::find(std::string_view key) const {
    for (const SourceMember& member : members) {
        if (member.key == key) {
            return &member.value;
        }
    }
    return nullptr;
}

Result<SourceValue> parseJsonSource(std::string_view text, std::string_view fileName) {
    Position position;
    TreeBuilder builder(&position, fileName);
    const CountingIterator begin(text.data(), &position);
    const CountingIterator end(text.data() + text.size(), &position);
    if (!nlohmann::json::sax_parse(begin, end, &builder)) {
        return *builder.error();
    }
    return builder.takeRoot();
}

}  // namespace nuanyang::core::modules
