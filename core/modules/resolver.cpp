#include "core/modules/resolver.h"

#include <algorithm>
#include <optional>
#include <set>

namespace nuanyang::core::modules {

namespace {

using Edges = std::map<std::string, std::set<std::string>>;  // from a module to what it needs

class Resolver {
public:
    explicit Resolver(const std::vector<Candidate>& candidates) {
        for (const Candidate& candidate : candidates) {
            m_candidates.emplace(candidate.manifest->id, candidate);
        }
    }

    Resolution run() {
        for (const auto& [id, candidate] : m_candidates) {
            if (candidate.wanted && candidate.usable) {
                blockByMissing(*candidate.manifest);
            }
        }
        blockCycles();
        blockDependents();
        addOptionalEdges();
        std::set<std::string> done;
        for (const auto& [id, needs] : m_edges) {
            place(id, done);
        }
        return std::move(m_resolution);
    }

private:
    static Error dependencyError(const char* code, const Manifest& manifest,
                                 const Dependency& dependency) {
        return unavailable(code)
            .with("module", manifest.id)
            .with("dependency", dependency.id)
            .with("needed", dependency.version.toString());
    }

    std::optional<Error> whyNot(const Manifest& manifest, const Dependency& dependency) const {
        const auto found = m_candidates.find(dependency.id);
        if (found == m_candidates.end()) {
            return dependencyError("module.dependency.missing", manifest, dependency);
        }
        const Candidate& candidate = found->second;
        if (!dependency.version.contains(candidate.manifest->version)) {
            return dependencyError("module.dependency.version", manifest, dependency)
                .with("found", candidate.manifest->version.toString());
        }
        if (!candidate.usable) {
            return dependencyError("module.dependency.unusable", manifest, dependency);
        }
        if (!candidate.wanted) {
            return dependencyError("module.dependency.off", manifest, dependency);
        }
        return std::nullopt;
    }

    void blockByMissing(const Manifest& manifest) {
        std::set<std::string> needs;
        for (const Dependency& dependency : manifest.required) {
            if (auto reason = whyNot(manifest, dependency)) {
                m_resolution.blocked.emplace(manifest.id, std::move(*reason));
                return;
            }
            needs.insert(dependency.id);
        }
        m_edges.emplace(manifest.id, std::move(needs));
    }

    /// The way from `from` to `to`, both included; empty where there is none.
    std::vector<std::string> path(const std::string& from, const std::string& to,
                                  std::set<std::string>& visited) const {
        const auto edges = m_edges.find(from);
        if (edges == m_edges.end()) {
            return {};
        }
        for (const std::string& next : edges->second) {
            if (next == to) {
                return {from, to};
            }
            if (!visited.insert(next).second) {
                continue;
            }
            std::vector<std::string> rest = path(next, to, visited);
            if (!rest.empty()) {
                rest.insert(rest.begin(), from);
                return rest;
            }
        }
        return {};
    }

    bool reaches(const std::string& from, const std::string& to) const {
        std::set<std::string> visited;
        return from == to || !path(from, to, visited).empty();
    }

    void blockCycles() {
        for (const auto& [id, needs] : m_edges) {
            std::set<std::string> visited;
            const std::vector<std::string> cycle = path(id, id, visited);
            if (cycle.empty()) {
                continue;
            }
            std::string text = cycle.front();
            for (std::size_t i = 1; i < cycle.size(); ++i) {
                text += " → " + cycle[i];
            }
            m_resolution.blocked.emplace(
                id, unavailable("module.dependency.cycle").with("module", id).with("path", text));
        }
        for (const auto& [id, reason] : m_resolution.blocked) {
            m_edges.erase(id);
        }
    }

    void blockDependents() {
        for (bool changed = true; changed;) {
            changed = false;
            for (auto edge = m_edges.begin(); edge != m_edges.end();) {
                const auto lost = std::find_if(
                    edge->second.begin(), edge->second.end(),
                    [this](const std::string& need) { return m_edges.count(need) == 0; });
                if (lost == edge->second.end()) {
                    ++edge;
                    continue;
                }
                m_resolution.blocked.emplace(edge->first, unavailable("module.dependency.blocked")
                                                              .with("module", edge->first)
                                                              .with("dependency", *lost));
                edge = m_edges.erase(edge);
                changed = true;
            }
        }
    }

    void addOptionalEdges() {
        for (auto& [id, needs] : m_edges) {
            for (const Dependency& dependency : m_candidates.at(id).manifest->optional) {
                const bool there = m_edges.count(dependency.id) != 0 &&
                                   !whyNot(*m_candidates.at(id).manifest, dependency);
                if (there && !reaches(dependency.id, id)) {
                    needs.insert(dependency.id);
                }
            }
        }
    }

    void place(const std::string& id, std::set<std::string>& done) {
        if (!done.insert(id).second) {
            return;
        }
        for (const std::string& need : m_edges.at(id)) {
            place(need, done);
        }
        m_resolution.order.push_back(id);
    }

    std::map<std::string, Candidate> m_candidates;
    Edges m_edges;
    Resolution m_resolution;
};

}  // namespace

Resolution resolve(const std::vector<Candidate>& candidates) {
    return Resolver(candidates).run();
}

std::vector<std::string> requirementsOf(const std::string& id,
                                        const std::vector<Candidate>& candidates) {
    std::vector<std::string> found;
    std::vector<std::string> open{id};
    while (!open.empty()) {
        const std::string current = open.back();
        open.pop_back();
        const auto candidate = std::find_if(
            candidates.begin(), candidates.end(),
            [&current](const Candidate& each) { return each.manifest->id == current; });
        if (candidate == candidates.end()) {
            continue;
        }
        for (const Dependency& dependency : candidate->manifest->required) {
            if (std::find(found.begin(), found.end(), dependency.id) == found.end() &&
                dependency.id != id) {
                found.push_back(dependency.id);
                open.push_back(dependency.id);
            }
        }
    }
    return found;
}

}  // namespace nuanyang::core::modules
