#include "core/documents/xmlstream.h"

#include <cstdlib>
#include <expat.h>

namespace nuanyang::core::documents {

namespace {

constexpr int pieceSize = 64 * 1024;

}  // namespace

std::string_view withoutPrefix(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::string_view XmlAttributes::operator[](std::string_view name) const {
    std::string_view found;
    forEach([&](std::string_view key, std::string_view value) {
        if (key == name) {
            found = value;
        }
    });
    return found;
}

void XmlListener::refuse(Error error) {
    if (!m_refusal) {
        m_refusal = std::move(error);
    }
}

/// The parser keeps every name that it ever saw, so what it may allocate is limited. Its allocators
/// are told nothing of the parser; hence the budget of the thread that is just parsing.
struct XmlStream::Memory {
    std::size_t left;

    static thread_local Memory* current;

    /// In front of each block: its size, in the room of the strictest alignment.
    struct alignas(std::max_align_t) Head {
        std::size_t size;
    };

    static void* resize(void* old, std::size_t size) {
        Head* const head = old == nullptr ? nullptr : static_cast<Head*>(old) - 1;
        const std::size_t before = head == nullptr ? 0 : head->size;
        if (size > before && size - before > current->left) {
            return nullptr;
        }
        auto* const made = static_cast<Head*>(std::realloc(head, sizeof(Head) + size));
        if (made == nullptr) {
            return nullptr;
        }
        current->left = current->left + before - size;
        made->size = size;
        return made + 1;
    }
    static void* allocate(std::size_t size) { return resize(nullptr, size); }
    static void release(void* block) {
        if (block != nullptr) {
            Head* const head = static_cast<Head*>(block) - 1;
            current->left += head->size;
            std::free(head);
        }
    }
};

thread_local XmlStream::Memory* XmlStream::Memory::current = nullptr;

/// After a refusal the parser still ends the tag that it is in; nobody hears of it.
struct XmlStream::Callbacks {
    static void settle(XmlStream& self) {
        if (self.m_listener.m_refusal) {
            XML_StopParser(self.m_parser, XML_FALSE);
        } else if (self.m_listener.m_paused) {
            XML_StopParser(self.m_parser, XML_TRUE);
        }
    }
    static void started(void* data, const char* name, const char** attributes) {
        auto& self = *static_cast<XmlStream*>(data);
        if (++self.m_depth > self.m_limits.xmlDepth) {
            self.m_listener.refuse(corrupt("documents.file.damaged", "nested too deeply"));
        } else if (!self.m_listener.m_refusal) {
            self.m_listener.started(withoutPrefix(name), XmlAttributes(attributes));
        }
        settle(self);
    }
    static void ended(void* data, const char* name) {
        auto& self = *static_cast<XmlStream*>(data);
        --self.m_depth;
        if (!self.m_listener.m_refusal) {
            self.m_listener.ended(withoutPrefix(name));
        }
        settle(self);
    }
    static void text(void* data, const char* piece, int size) {
        auto& self = *static_cast<XmlStream*>(data);
        if (!self.m_listener.m_refusal) {
            self.m_listener.text({piece, static_cast<std::size_t>(size)});
        }
        settle(self);
    }
    static void documentType(void* data, const char*, const char*, const char*, int) {
        auto& self = *static_cast<XmlStream*>(data);
        self.m_listener.refuse(corrupt("documents.file.damaged", "document type"));
        settle(self);
    }
};

XmlStream::XmlStream(ZipPart part, XmlListener& listener, const ReadLimits& limits)
    : m_part(std::move(part)),
      m_listener(listener),
      m_limits(limits),
      m_memory(std::make_unique<Memory>(Memory{limits.xmlParserBytes})) {
    Memory::current = m_memory.get();
    const XML_Memory_Handling_Suite suite{Memory::allocate, Memory::resize, Memory::release};
    m_parser = XML_ParserCreate_MM(nullptr, &suite, nullptr);
    if (m_parser == nullptr) {
        return;
    }
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, Callbacks::started, Callbacks::ended);
    XML_SetCharacterDataHandler(m_parser, Callbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser, Callbacks::documentType);
}

XmlStream::~XmlStream() {
    if (m_parser != nullptr) {
        Memory::current = m_memory.get();
        XML_ParserFree(m_parser);
    }
}

Result<int> XmlStream::feed() {
    if (m_fed - XML_GetCurrentByteIndex(m_parser) >
        static_cast<std::int64_t>(m_limits.xmlTokenBytes)) {
        return corrupt("documents.file.damaged", "a tag without end");
    }
    void* const buffer = XML_GetBuffer(m_parser, pieceSize);
    if (buffer == nullptr) {
        return int{XML_STATUS_ERROR};
    }
    const std::size_t count = NY_TRY(m_part.read(static_cast<char*>(buffer), pieceSize));
    m_fed += static_cast<std::int64_t>(count);
    m_last = count == 0;
    return int{XML_ParseBuffer(m_parser, static_cast<int>(count), m_last ? 1 : 0)};
}

Result<bool> XmlStream::pump() {
    int status = m_suspended ? int{XML_ResumeParser(m_parser)} : int{XML_STATUS_OK};
    m_suspended = false;
    while (status == XML_STATUS_OK && !m_last) {
        status = NY_TRY(feed());
    }
    if (m_listener.m_refusal) {
        return *m_listener.m_refusal;
    }
    if (status == XML_STATUS_ERROR) {
        return corrupt("documents.file.damaged", XML_ErrorString(XML_GetErrorCode(m_parser)));
    }
    m_suspended = status == XML_STATUS_SUSPENDED;
    return m_suspended;
}

Result<bool> XmlStream::advance() {
    if (m_parser == nullptr) {
        return corrupt("documents.file.damaged", "no memory for the parser");
    }
    Memory::current = m_memory.get();
    m_listener.m_paused = false;
    return pump();
}

Result<void> parsePart(const ZipArchive& archive, const std::string& name, XmlListener& listener) {
    return parsePart(archive, name, listener, archive.limits().partBytes);
}

Result<void> parsePart(const ZipArchive& archive, const std::string& name, XmlListener& listener,
                       std::uint64_t most) {
    XmlStream stream(NY_TRY(archive.part(name, most)), listener, archive.limits());
    while (NY_TRY(stream.advance())) {
    }
    return {};
}

}  // namespace nuanyang::core::documents
