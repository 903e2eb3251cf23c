#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "sdk/base/ids.h"
#include "sdk/base/json.h"

namespace nuanyang::core::shell {

/// Views of the window itself, beside those of modules.
namespace views {
inline constexpr const char* dashboard = "shell.dashboard";
inline constexpr const char* person = "shell.person";
inline constexpr const char* modules = "shell.modules";
inline constexpr const char* settings = "shell.settings";
}  // namespace views

/// Where one can be in the window.
struct Place {
    std::string view;
    std::optional<SubjectId> person;  ///< on the person page
    Json parameters = Json::object();
    std::string tab;  ///< of a person's page or of the settings; the first one when empty

    /// The same page: another tab of it is the same place.
    bool isSamePage(const Place& other) const {
        return view == other.view && person == other.person && parameters == other.parameters;
    }
};

/// The way that was gone, as in a browser: a new step forgets what was ahead. Each step has a
/// number that is never given again, so that pages can be kept for it.
class History {
public:
    static constexpr std::size_t longest = 100;

    struct Step {
        int number = 0;
        Place place;
    };

    /// Goes to a new place; does nothing but change the tab where we are there already.
    void visit(Place place);
    /// Notes the tab that was chosen on the present page.
    void chooseTab(std::string tab);
    bool back();
    bool forward();
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_steps.size(); }
    bool isEmpty() const { return m_steps.empty(); }

    /// Not while empty.
    const Step& current() const { return m_steps[m_at]; }
    bool knows(int number) const;
    void clear();

private:
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    int m_lastNumber = 0;
};

}  // namespace nuanyang::core::shell
