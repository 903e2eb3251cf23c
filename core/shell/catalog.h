#pragma once

#include <QObject>
#include <QString>

#include <string_view>
#include <vector>

#include "core/shell/session.h"

namespace nuanyang::core::shell {

/// What the modules that are on contribute for the one who has signed in, in the order in which it
/// is shown.
class Catalog : public QObject {
    Q_OBJECT

public:
    explicit Catalog(Session& session, QObject* parent = nullptr);

    /// Looks again: after modules went on or off, or somebody else signed in.
    void refresh();

    std::vector<const Contributed*> of(modules::ContributionKind kind) const;
    const Contributed* find(std::string_view id) const;
    QString titleOf(const Contributed& contributed) const;
    /// The heading over a group of navigation views, in the current language.
    QString sectionTitle(const std::string& section) const;

signals:
    void changed();

private:
    Session& m_session;
    std::vector<Contributed> m_contributed;
};

}  // namespace nuanyang::core::shell
