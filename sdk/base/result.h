#pragma once

#include <tl/expected.hpp>
#include <utility>

#include "sdk/base/error.h"

namespace nuanyang {

/// Either a T or the Error that kept it from being made; the interface is that of C++23's
/// `std::expected`. A result that nobody looks at is a compile error.
///
///     Result<Person> person = people.find(id);
///     if (!person) return fail(person.error());
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using Base = tl::expected<T, Error>;
    using Base::Base;
    Result(Base&& base) : Base(std::move(base)) {}  // NOLINT(google-explicit-constructor)
    Result(Error error)                             // NOLINT(google-explicit-constructor)
        : Base(tl::unexpect, std::move(error)) {}
};

/// Returns an error from a function whose Result type is deduced: `return fail(error);`
inline tl::unexpected<Error> fail(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

namespace detail {
template <class T>
T unwrap(Result<T>&& result) {
    return std::move(*result);
}
inline void unwrap(Result<void>&& /*result*/) {}
}  // namespace detail

}  // namespace nuanyang

/// The value of a Result, or an early return of its error from the calling function:
///
///     const Person person = NY_TRY(people.find(id));
///     NY_TRY(session.commit());
#define NY_TRY(...)                                               \
    __extension__({                                               \
        auto nyResult = (__VA_ARGS__);                            \
        if (!nyResult) {                                          \
            return ::nuanyang::fail(std::move(nyResult).error()); \
        }                                                         \
        ::nuanyang::detail::unwrap(std::move(nyResult));          \
    })
