#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/documents/ziparchive.h"
#include "sdk/base/result.h"

struct XML_ParserStruct;

namespace nuanyang::core::documents {

/// Attributes of one tag, by name without prefix; valid during the call that brings them.
class XmlAttributes {
public:
    explicit XmlAttributes(const char* const* pairs) : m_pairs(pairs) {}

    /// Empty where there is none.
    std::string_view operator[](std::string_view name) const;

    /// Calls `each(name, value)`.
    template <class Each>
    void forEach(Each each) const;

private:
    const char* const* m_pairs;
};

/// The name behind a prefix: different writers use different ones, or none.
std::string_view withoutPrefix(std::string_view name);

template <class Each>
void XmlAttributes::forEach(Each each) const {
    for (const char* const* pair = m_pairs; *pair != nullptr; pair += 2) {
        each(withoutPrefix(pair[0]), std::string_view(pair[1]));
    }
}

/// What is told of an XML document as it goes by.
class XmlListener {
public:
    virtual ~XmlListener() = default;
    virtual void started(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void ended(std::string_view name) = 0;
    virtual void text(std::string_view piece) = 0;

protected:
    /// Lets advance() return after this call.
    void pause() { m_paused = true; }
    /// Lets advance() fail with this.
    void refuse(Error error);

private:
    friend class XmlStream;
    bool m_paused = false;
    std::optional<Error> m_refusal;
};

/// An XML part parsed as it is unpacked, in memory that does not grow with it. Document types and
/// the entities that they could declare are refused: no spreadsheet has them.
class XmlStream {
public:
    /// `listener` outlives the stream.
    XmlStream(ZipPart part, XmlListener& listener, const ReadLimits& limits);
    ~XmlStream();
    XmlStream(const XmlStream&) = delete;
    XmlStream& operator=(const XmlStream&) = delete;

    /// Goes on until the listener pauses (true) or the document has ended (false). Fails with the
    /// listener's refusal, with Corrupt `documents.file.damaged`, and as ZipPart::read() does.
    Result<bool> advance();
    double progress() const { return m_part.progress(); }

private:
    struct Callbacks;
    struct Memory;

    Result<bool> pump();
    Result<int> feed();

    ZipPart m_part;
    XmlListener& m_listener;
    const ReadLimits m_limits;
    std::unique_ptr<Memory> m_memory;
    XML_ParserStruct* m_parser;
    std::int64_t m_fed = 0;
    int m_depth = 0;
    bool m_suspended = false;
    bool m_last = false;
};

/// Parses a whole part of at most `limits().partBytes`, or of `most`.
Result<void> parsePart(const ZipArchive& archive, const std::string& name, XmlListener& listener);
Result<void> parsePart(const ZipArchive& archive, const std::string& name, XmlListener& listener,
                       std::uint64_t most);

}  // namespace nuanyang::core::documents
