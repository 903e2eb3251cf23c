#include "core/shell/catalog.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace nuanyang::core::shell {

namespace {

struct Section {
    std::string_view id;
    LocalizedText title;
};

/// In the order of the navigation; a module may name one of its own, which comes after these.
const std::array<Section, 6>& knownSections() {
    static const std::array<Section, 6> sections{{
        {"people", {"人员", "People"}},
        {"care", {"关怀", "Care"}},
        {"money", {"经费", "Money"}},
        {"office", {"办公", "Office"}},
        {"data", {"数据", "Data"}},
        {"system", {"系统", "System"}},
    }};
    return sections;
}

std::size_t rankOf(const std::string& section) {
    const auto& known = knownSections();
    const auto* found = std::find_if(known.begin(), known.end(),
                                     [&](const Section& entry) { return entry.id == section; });
    return static_cast<std::size_t>(found - known.begin());
}

bool comesFirst(const Contributed& a, const Contributed& b) {
    const auto key = [](const Contributed& c) {
        return std::tuple(rankOf(c.what.section), c.what.section, c.what.order, c.what.id);
    };
    return key(a) < key(b);
}

}  // namespace

Catalog::Catalog(Session& session, QObject* parent) : QObject(parent), m_session(session) {}

void Catalog::refresh() {
    m_contributed.clear();
    if (m_session.isSignedIn()) {
        m_contributed = m_session.host().contributions(m_session.caller());
        std::stable_sort(m_contributed.begin(), m_contributed.end(), comesFirst);
    }
    emit changed();
}

std::vector<const Contributed*> Catalog::of(modules::ContributionKind kind) const {
    std::vector<const Contributed*> found;
    for (const Contributed& entry : m_contributed) {
        if (entry.what.kind == kind) {
            found.push_back(&entry);
        }
    }
    return found;
}

const Contributed* Catalog::find(std::string_view id) const {
    const auto found = std::find_if(m_contributed.begin(), m_contributed.end(),
                                    [id](const Contributed& entry) { return entry.what.id == id; });
    return found == m_contributed.end() ? nullptr : &*found;
}

QString Catalog::titleOf(const Contributed& contributed) const {
    return m_session.text(contributed.what.title);
}

QString Catalog::sectionTitle(const std::string& section) const {
    const std::size_t rank = rankOf(section);
    return rank < knownSections().size() ? m_session.text(knownSections()[rank].title)
                                         : QString::fromStdString(section);
}

}  // namespace nuanyang::core::shell
