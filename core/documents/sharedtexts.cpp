#include "core/documents/sharedtexts.h"

#include <algorithm>

#include "core/documents/celltext.h"
#include "core/documents/textlistener.h"

namespace nuanyang::core::documents {

namespace {

constexpr std::size_t blockSize = 256 * 1024;

class SharedTextListener final : public TextListener {
public:
    SharedTextListener(SharedTexts& texts, const ReadLimits& limits)
        : TextListener(limits), m_texts(texts), m_limits(limits) {}

    void started(std::string_view name, const XmlAttributes& /*attributes*/) override {
        if (name == "si") {
            beginText();
        } else {
            startedInText(name);
        }
    }
    void ended(std::string_view name) override {
        if (name != "si") {
            return endedInText(name);
        }
        unescapeCellText(m_collected);
        m_texts.add(m_collected);
        if (m_texts.size() > m_limits.sharedTextBytes) {
            const std::size_t megabytes = m_limits.sharedTextBytes / ReadLimits::mebibyte;
            refuse(invalidInput("documents.table.tooMuchText")
                       .with("limit", std::to_string(megabytes)));
        }
    }

private:
    SharedTexts& m_texts;
    const ReadLimits& m_limits;
};

}  // namespace

Result<SharedTexts> SharedTexts::read(const ZipArchive& archive, const std::string& part) {
    SharedTexts texts;
    SharedTextListener listener(texts, archive.limits());
    NY_TRY(parsePart(archive, part, listener, archive.limits().sheetBytes));
    return texts;
}

std::optional<std::string_view> SharedTexts::at(std::size_t number) const {
    return number < m_texts.size() ? std::optional(m_texts[number]) : std::nullopt;
}

char* SharedTexts::roomFor(std::size_t size) {
    if (size > m_left) {
        const std::size_t made = std::max(size, blockSize);
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(made));
        m_next = m_blocks.back().get();
        m_left = made;
        m_size += made;
    }
    char* const room = m_next;
    m_next += size;
    m_left -= size;
    return room;
}

void SharedTexts::add(std::string_view text) {
    m_size += sizeof(std::string_view);
    if (text.empty()) {
        m_texts.emplace_back();
        return;
    }
    char* const room = roomFor(text.size());
    std::copy(text.begin(), text.end(), room);
    m_texts.emplace_back(room, text.size());
}

}  // namespace nuanyang::core::documents
